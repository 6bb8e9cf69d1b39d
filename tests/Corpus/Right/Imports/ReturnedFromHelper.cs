using Barline;

namespace Returned;

[Indicator("Speed")]
public partial class Speed
{
    [Input(Min = 1)] public int N { get; init; } = 3;
    [Output] public Series<double> Value => Ta.Mom(Close, N);
}

[Strategy("Helpers return it")]
public partial class HelpersReturnIt
{
    private Func<double> speed = static () => 0;
    private Series<bool> isFast;

    private Speed Make(int n)
    {
        var made = new Speed { N = n };
        return Import(made);
    }

    private bool TryMake(int n, out Speed made)
    {
        made = Import(new Speed { N = n });
        return n > 0;
    }

    void Setup()
    {
        Speed kept = Make(4);
        speed = () => kept.Value;
        if (TryMake(8, out Speed other)) isFast = other.Value > Make(16).Value;
    }

    void Process()
    {
        if (isFast && speed() > 0) Strategy.Entry("S", Side.Long);
        if (speed() < 0) Strategy.Close("S");
    }
}
