import { Select } from "@fluentui/react-components";
import { ROLES, type Role } from "../../application/ports/preferences";
import { useChoices, useTexts } from "../context/choices";
import { en } from "./app.en";
import { useAppStyles } from "./app.styles";
import { vi } from "./app.vi";

/** Who sits here: decides which way in is shown. Remembered. */
export function RoleSelect() {
  const { role, setRole } = useChoices();
  const texts = useTexts({ vi, en });
  const styles = useAppStyles();
  return (
    <label className={styles.role}>
      <span className={styles.roleLabel}>{texts.role}</span>
      <Select size="small" value={role} onChange={(_event, { value }) => setRole(roleNamed(value) ?? role)}>
        {ROLES.map((one) => (
          <option key={one} value={one}>
            {texts.roles[one]}
          </option>
        ))}
      </Select>
    </label>
  );
}

const roleNamed = (value: string): Role | undefined => ROLES.find((one) => one === value);
