import '@mantine/charts/styles.css';
import { BarChart, LineChart } from '@mantine/charts';

export interface Series {
  readonly name: string;
  readonly label: string;
  /** A colour of the theme, as the style sheet calls it. */
  readonly color: string;
}

export interface DrawnLines {
  readonly data: readonly Readonly<Record<string, string | number>>[];
  readonly dataKey: string;
  readonly series: readonly Series[];
}

export interface DrawnBars extends DrawnLines {
  /** Names on the left, where they are long. */
  readonly isLying?: boolean;
}

const STILL = { isAnimationActive: false } as const;
/** The same figures stand in a table: nobody has to feel a way through a drawing. */
const NOT_FOR_KEYS = { accessibilityLayer: false } as const;
/** As the series stand, not by the alphabet. */
const IN_ORDER = { itemSorter: null } as const;
const LONG_NAMES = 140;

export function Bars({ data, dataKey, series, isLying = false }: DrawnBars) {
  return (
    <BarChart
      h={isLying ? Math.max(160, data.length * 30 + 60) : 260}
      data={[...data]}
      dataKey={dataKey}
      series={[...series]}
      type="stacked"
      orientation={isLying ? 'vertical' : 'horizontal'}
      yAxisProps={isLying ? { width: LONG_NAMES } : { allowDecimals: false }}
      xAxisProps={isLying ? { allowDecimals: false } : {}}
      withLegend
      legendProps={IN_ORDER}
      barProps={STILL}
      barChartProps={NOT_FOR_KEYS}
      maxBarWidth={40}
    />
  );
}

export function Lines({ data, dataKey, series }: DrawnLines) {
  return (
    <LineChart
      h={260}
      data={[...data]}
      dataKey={dataKey}
      series={[...series]}
      curveType="linear"
      withLegend
      legendProps={IN_ORDER}
      lineProps={STILL}
      lineChartProps={NOT_FOR_KEYS}
    />
  );
}
