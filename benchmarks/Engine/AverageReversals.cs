namespace Barline.Benchmarks;

/// <summary>The reversal as people write it: the averages in <c>Process</c>, under names.</summary>
[Strategy]
internal sealed partial class AverageReversal
{
    [Input(Min = 1)] public int Fast { get; init; } = 10;
    [Input(Min = 1)] public int Slow { get; init; } = 50;

    void Process()
    {
        Series<double> fast = Ta.Sma(Close, Fast);
        Series<double> slow = Ta.Sma(Close, Slow);
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("Long", Side.Long);
        }
        else if (Ta.Crossunder(fast, slow))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

/// <summary>The same with every call inline and the bar as a parameter.</summary>
[Strategy]
internal sealed partial class InlineAverageReversal
{
    void Process(Bar bar)
    {
        if (Ta.Crossover(Ta.Sma(Close, 10), Ta.Sma(Close, 50)))
        {
            Strategy.Entry("Long", Side.Long);
        }

        if (Ta.Crossunder(Ta.Sma(Close, 10), Ta.Sma(Close, 50)))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

/// <summary>The same with the averages defined once, in <c>Setup</c>.</summary>
[Strategy]
internal sealed partial class SetUpAverageReversal
{
    private Series<double> fast;
    private Series<double> slow;

    void Setup()
    {
        fast = Ta.Sma(Close, 10);
        slow = Ta.Sma(Close, 50);
    }

    void Process()
    {
        if (Ta.Crossover(fast, slow))
        {
            Strategy.Entry("Long", Side.Long);
        }
        else if (Ta.Crossunder(fast, slow))
        {
            Strategy.Entry("Short", Side.Short);
        }
    }
}

/// <summary>Nothing but the loop: the cost of a bar in which nothing is asked.</summary>
[Strategy]
internal sealed partial class IdleStrategy
{
    private int bars;

    void Process() => bars++;
}

/// <summary>Comparisons and arithmetic inline, with a number that changes on every bar.</summary>
[Strategy]
internal sealed partial class Expressions
{
    private double level = 100;
    private int met;

    void Process(Bar bar)
    {
        level = (0.99 * level) + (0.01 * bar.Close);
        if (Close > level * 1.0001 && High - Low > 0.0005 * Close)
        {
            met++;
        }
    }
}
