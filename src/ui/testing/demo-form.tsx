import {
  Button,
  ButtonGroup,
  ButtonLink,
  Checkboxes,
  DateField,
  Fieldset,
  FileField,
  Form,
  Hidden,
  MoneyField,
  MonthField,
  NumberField,
  Radios,
  Section,
  Select,
  Steps,
  TextArea,
  TextField,
  YesNo,
} from '../index.ts';

/** The demo page's form, with two things wrong. */
export function DemoForm({ text }: { readonly text: string }) {
  const choices = [
    { value: 'a', text: 'Voor mijzelf' },
    { value: 'b', text, help: `Bijvoorbeeld uw moeder of een cliënt. ${text}` },
  ];
  return (
    <Section id="formulier" title="Formulier">
      <Steps steps={[{ text: 'Uw verhaal', href: '#1' }, { text: 'Wat helpt' }, { text: 'Nakijken' }]} current={2} />
      <Form
        action="/demo"
        files
        values={{ title: text, story: text, owner: 'b', causes: ['a', 'b'], since: '2026-11-23', month: '2026-11' }}
        problems={[
          { field: 'email', message: { nl: `Vul een e-mailadres in met een @. ${text}`, en: text } },
          { field: 'who', message: { nl: 'Kies voor wie u dit vertelt.', en: text } },
        ]}
        draft="demo"
      >
        <Hidden name="version" value={text} />
        <TextField name="title" label="Titel" help="In één zin." example={text} maxLength={120} />
        <TextField name="email" label="E-mailadres" type="email" autocomplete="email" inputmode="email" optional />
        <TextArea
          name="story"
          label="Wat gebeurde er?"
          help="Schrijf zoals u praat. Noem geen namen."
          maxLength={4000}
        />
        <Radios name="who" label="Voor wie vertelt u dit?" choices={choices} />
        <Checkboxes name="causes" label="Wat speelde mee?" choices={choices} optional />
        <YesNo name="again" label="Is het vaker gebeurd?" />
        <Select name="owner" label="Bij wie hoort dit?" choices={choices} />
        <Fieldset legend="Cijfers" help="Een schatting is genoeg.">
          <NumberField name="people" label="Hoeveel huishoudens?" unit="huishoudens" optional />
          <MoneyField name="cost" label="Hoeveel geld?" optional />
          <DateField name="since" label="Sinds wanneer?" />
          <MonthField name="month" label="Welke maand?" />
        </Fieldset>
        <FileField name="files" label="Bijlagen" many optional maxBytes={10_000_000} accept=".pdf" />
        <ButtonGroup>
          <Button>Verder</Button>
          <Button look="secondary" name="act" value="save">
            Bewaren
          </Button>
          <Button look="danger" confirm="Weet u het zeker?">
            Intrekken
          </Button>
          <Button look="subtle">Overslaan</Button>
          <ButtonLink href="/terug" look="secondary">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </Section>
  );
}
