import { dressPage } from '../../components/dress-page';
import { createOptions } from './create-options';
import '../../components/styles/options.css';

const root = document.getElementById('root');
if (root) createOptions(root, dressPage('gm options'));
