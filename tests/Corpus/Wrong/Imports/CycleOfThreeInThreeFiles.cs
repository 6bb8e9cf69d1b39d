using Barline;

namespace Lines;

[Indicator]
public partial class Trend
{
    private Volatility volatility;

    [Output] public Series<double> Value => Ta.Ema(Close, 50) / volatility.Value;

    void Setup() => volatility = Import(new Volatility()); // BAR2001
}

// ---- Volatility.cs
using Barline;

namespace Lines;

[Indicator]
public partial class Volatility
{
    private Regime regime;

    [Output] public Series<double> Value => Ta.Atr(14) * regime.Weight;

    void Setup()
    {
        Regime made = new();
        regime = Import(made); // BAR2001
    }
}

// ---- Regime.cs
using Barline;

namespace Lines;

[Indicator]
public partial class Regime
{
    private Trend trend;

    [Output] public Series<double> Weight => trend.Value / Close;

    void Setup() => trend = Bind<Trend>(); // BAR2001

    private T Bind<T>() where T : class, IIndicator, new() => Import(new T());
}
