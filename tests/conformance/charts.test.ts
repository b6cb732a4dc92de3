import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel(
  'charts',
  ['emptyChart', 'chartSeriesValues', 'combinedChart', 'chartAlternativeText'],
  (start) => {
    const DATA = [
      ['', 'Kvinnor', 'M\u00e4n'],
      ['2024', 10, 12],
      ['2025', 11, 9],
    ];

    it('take names, categories and values from their range', async () => {
      const { Excel, workbook } = start();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRange('A1:C3');
        range.values = DATA;
        const chart = sheet.charts.add('ColumnClustered', range, 'Columns');
        chart.name = 'diagram';
        chart.load('name,chartType,series/items/name');
        await context.sync();
        expect([chart.name, chart.chartType]).toEqual(['diagram', 'ColumnClustered']);
        expect(chart.series.items.map((series) => series.name)).toEqual(['Kvinnor', 'M\u00e4n']);
      });
      expect(workbook.activeSheet?.charts[0]?.series[1]).toMatchObject({
        nameReference: 'Sheet1!$C$1',
        values: 'Sheet1!$C$2:$C$3',
        categories: 'Sheet1!$A$2:$A$3',
      });
    });

    it('keep titles, axes, legend, labels and colours', async () => {
      const { Excel, workbook } = start();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = DATA;
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Columns');
        chart.title.text = 'Antal';
        chart.legend.position = 'Bottom';
        const { valueAxis, categoryAxis } = chart.axes;
        valueAxis.minimum = 0;
        valueAxis.maximum = 1;
        valueAxis.numberFormat = '0%';
        valueAxis.title.text = 'Andel';
        valueAxis.majorGridlines.visible = false;
        categoryAxis.reversePlotOrder = true;
        const women = chart.series.getItemAt(0);
        women.format.fill.setSolidColor('#662D91');
        women.hasDataLabels = true;
        women.dataLabels.numberFormat = '0.0%';
        women.gapWidth = 60;
        chart.setPosition('B5', 'E20');
        await context.sync();
      });
      expect(workbook.activeSheet?.charts[0]).toMatchObject({
        title: 'Antal',
        titleVisible: true,
        legendPosition: 'Bottom',
        left: 48,
        top: 60,
        width: 192,
        height: 240,
        valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%', title: 'Andel', majorGridlines: false },
        categoryAxis: { reversed: true },
        series: [{ color: '#662D91', hasDataLabels: true, dataLabelFormat: '0.0%', gapWidth: 60 }, {}],
      });
    });

    it('combine bars that are not seen, bars, and markers without a line', async () => {
      const { Excel, workbook } = start();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = DATA;
        const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
        const space = chart.series.getItemAt(0);
        space.format.fill.clear();
        chart.legend.legendEntries.getItemAt(0).visible = false;
        chart.axes.categoryAxis.tickLabelPosition = 'Low';
        const markers = chart.series.getItemAt(1);
        markers.chartType = 'LineMarkers';
        markers.format.line.lineStyle = 'None';
        markers.markerStyle = 'Diamond';
        markers.markerSize = 8;
        markers.markerBackgroundColor = '#2CA293';
        markers.markerForegroundColor = '#2CA293';
        markers.hasDataLabels = true;
        markers.dataLabels.position = 'Right';
        markers.load('chartType');
        await context.sync();
        expect(markers.chartType).toBe('LineMarkers');
      });
      expect(workbook.activeSheet?.charts[0]).toMatchObject({
        type: 'ColumnStacked',
        categoryAxis: { tickLabelPosition: 'Low' },
        series: [
          { unfilled: true, inLegend: false },
          {
            type: 'LineMarkers',
            lineStyle: 'None',
            markerStyle: 'Diamond',
            markerSize: 8,
            markerColor: '#2CA293',
            dataLabelPosition: 'Right',
            inLegend: true,
          },
        ],
      });
    });

    it('refuse a marker that is too small', async () => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = DATA;
        const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:C3'), 'Columns');
        chart.series.getItemAt(0).markerSize = 1;
        await context.sync();
      });
      await expectRefusal(attempt, 'InvalidArgument', 'ChartSeries.markerSize');
    });

    it('of nothing are refused', async () => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns');
        await context.sync();
      });
      await expectRefusal(attempt, 'EmptyChartSeries', 'ChartCollection.add');
    });

    it('get further series empty, until their values are set', async () => {
      const { Excel, workbook } = start();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = DATA;
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
        const added = chart.series.add('M\u00e4n');
        chart.series.add('Tom');
        added.setValues(sheet.getRange('C2:C3'));
        added.setXAxisValues(sheet.getRange('A2:A3'));
        await context.sync();
        const values = workbook.activeSheet?.charts[0]?.series.map((series) => series.values);
        expect(values).toEqual(['Sheet1!$B$2:$B$3', 'Sheet1!$C$2:$C$3', '']);
        chart.delete();
        await context.sync();
        expect(workbook.activeSheet?.charts).toEqual([]);
      });
    });

    it('can be told what they show through the shapes of the sheet', async () => {
      const { Excel, workbook } = start();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:C3').values = DATA;
        sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns').name = 'diagram';
        sheet.shapes.load('items/name,items/type');
        await context.sync();
        const shape = sheet.shapes.items.find(({ name }) => name === 'diagram');
        expect(shape?.type).toBe('Unsupported');
        if (shape) shape.altTextDescription = 'Kvinnor och m\u00e4n 2024-2025';
        await context.sync();
      });
      expect(workbook.activeSheet?.charts[0]?.altTextDescription).toBe('Kvinnor och m\u00e4n 2024-2025');
    });
  },
);
