using Barline;

public enum Mode { Calm, Normal, Wild }

[Strategy("Options")]
public partial class ManyOptions
{
    private Mode mode;
    private int length;

    [Input(Options = [1, 2, 3])] public double Factor { get; init; } = 2;
    [Input(Options = [0.5, 1.5])] public double Half { get; init; } = 0.5;
    [Input(Options = [Mode.Calm, Mode.Wild])] public Mode Mode { get; init; } = Mode.Wild;
    [Input(Options = ["SMA", "EMA"])] public string Kind { get; init; } = nameof(Kinds.EMA);
    [Input(Min = 1)] public double Least { get; init; } = 1;
    [Input(Min = -1, Max = 1)] public int Signed { get; init; }
    [Input] public long Big { get; init; } = 1L << 40;

    private enum Kinds { SMA, EMA }

    void Setup()
    {
        mode = Input.Enum("Setup mode", Mode.Normal, options: [Mode.Normal, Mode.Wild]);
        length = Input.Int("Bars", 20, options: [10, 20]);
        _ = Input.Double("Share", 0.5, options: [0.25, 0.5, 1]);
    }

    void Process(Bar bar)
    {
        bool isWild = Mode == Mode.Wild && mode == Mode.Normal && Big > Signed;
        double line = Kind == "EMA" ? Ta.Ema(Close, length) : Ta.Sma(Close, length);
        if (isWild && bar.Close > line + Factor * Half * Least - 1) Strategy.Entry("Long", Side.Long);
        else Strategy.Close("Long");
    }
}
