using Barline;

[Indicator("Volume average")]
public sealed partial class VolumeAverage // BAR0009
{
    void Setup() => Chart.Plot(Ta.Sma(Volume, 20), "Average volume", Color.Gray, PlotStyle.Columns);
}
