import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES, type Role } from '../../../kernel/actor';

interface Props {
  readonly roles: readonly Role[];
  readonly onChoose: (roles: Role[]) => void;
}

/** People may hold several roles; night duty is one of them. */
export function RoleChoice({ roles, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('desk.people.roles')}
      value={[...roles]}
      onChange={(chosen) => onChoose(ROLES.filter((role) => chosen.includes(role)))}
    >
      {ROLES.map((role) => (
        <Checkbox key={role} value={role} label={t(`desk.people.role.${role}`)} />
      ))}
    </Checkbox.Group>
  );
}
