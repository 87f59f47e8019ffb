import { Input } from "@fluentui/react-components";

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for in a list. */
export const SearchField = ({ label, value, onChange }: SearchFieldProps) => (
  <Input
    type="search"
    aria-label={label}
    placeholder={label}
    value={value}
    onChange={(_event, { value: next }) => onChange(next)}
  />
);
