using Barline;

[Strategy("Fixed levels")]
public partial class FixedLevels
{
    private const double Middle = 50;
    private double band;

    [Input(Min = 1, Max = 49)] public double Width { get; init; } = 20;

    void Setup() => band = Input.Double("Band", 5);

    void Process(Bar bar)
    {
        Series<double> rsi = Ta.Rsi(Close, 14);
        double upper = Middle + Width;
        if (Ta.Crossover(rsi, Middle - Width) || Ta.Crossover(rsi, Middle - band)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(rsi, upper) || Ta.Crossunder(100 - rsi, 100 - upper)) Strategy.Close("Long");
        for (int i = 0; i < 3; i++)
        {
            double last = Ta.ValueWhen(rsi < Middle, Close, i);
            if (Close < last * 0.9) Strategy.CloseAll();
        }
    }
}
