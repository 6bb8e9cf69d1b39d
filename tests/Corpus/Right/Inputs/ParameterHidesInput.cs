using Barline;

namespace Hidden;

public readonly record struct Candle(double Body)
{
    public int Int(string what, int fallback) => what.Length + fallback + (int)Body;
}

[Indicator("Parameter named Input")]
public partial class ParameterNamedInput
{
    [Output] public int Code { get; private set; }

    void Process(Bar bar) => Code = Encode(new Candle(bar.Close - bar.Open));

    private static int Encode(Candle Input) => Input.Int("body", 1);
}
