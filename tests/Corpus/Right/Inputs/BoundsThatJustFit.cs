using Barline;

[Strategy("On the edge")]
public partial class OnTheEdge
{
    private const int Least = 2;

    [Input(Min = Least, Max = 2)] public int Same { get; init; } = 2;
    [Input(Min = 0)] public int Delay { get; init; }
    [Input(Max = 0)] public double Below { get; init; } = -0.0;
    [Input(Min = -5, Max = -1, Step = 0.5)] public double Negative { get; init; } = -5;
    [Input(Min = Least * 5)] public int Length { get; init; } = Least * 5;
    [Input(Min = 0.1, Max = 0.3)] public double Sum { get; init; } = 0.3;
    [Input(Options = [10, 20, 50])] public int Preset { get; init; } = 20;
    [Input(Options = ["a", "b"])] public string Text { get; init; } = "b";
    [Input(Step = 1e-9)] public double Fine { get; init; } = 1;

    private int smooth;

    void Setup()
    {
        smooth = Input.Int("Smooth", 3, 3, 3);
        _ = Input.String("Mode", "slow", options: ["fast", "slow"]);
        _ = Input.Double("Free", -1);
    }

    void Process(Bar bar)
    {
        if (BarIndex.Value > Delay && bar.Close > Ta.Sma(Close, smooth + Same + Length + Preset)) Strategy.Entry(Text, Side.Long);
        if (bar.Close - bar.Open < Negative * Fine + Below - Sum) Strategy.CloseAll();
    }
}
