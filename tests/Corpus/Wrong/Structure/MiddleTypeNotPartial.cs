using Barline;

namespace Acme.Desks;

public static partial class Desks
{
    public static class Equities // BAR0002
    {
        [Indicator("Range ratio")]
        public partial class RangeRatio
        {
            [Input(Min = 1)] public int N { get; init; } = 10;

            [Output] public Series<double> Ratio => Ta.Sma(High - Low, N) / Ta.Sma(Close, N); // CS0103, CS0103, CS0103, CS0103, CS0103
        }
    }
}
