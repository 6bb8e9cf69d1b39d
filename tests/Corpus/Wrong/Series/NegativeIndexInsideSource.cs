using Barline;

namespace Ichimoku;

[Indicator("Chikou", Overlay = true)]
public partial class Chikou
{
    // In a chart this line is drawn 26 bars back; a series can not be read from there.
    [Output] public Series<double> Lagging => Ta.Sma(Close[-26], 1); // BAR3002
}
