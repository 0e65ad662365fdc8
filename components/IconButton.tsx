import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconName } from './Icon';

type Props = { icon: IconName; label: string } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'>;

/** A button of one icon: its label is its name and its tooltip. */
export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
