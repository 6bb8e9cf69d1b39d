using Barline;

namespace GetterImport;

[Indicator]
public partial class Base1
{
    [Output] public Series<double> Value => Ta.Rsi(Close, 14);
}

[Indicator]
public partial class OnTop
{
    [Output] public double Smooth => Import(new Base1()).Value - 50; // BAR2002
}
