using Barline;

namespace Library
{
    /// <summary>A base that binds what it needs in its own Setup.</summary>
    [Indicator("Average")]
    public partial class Average
    {
        [Input(Min = 1)] public int Length { get; init; } = 20;

        [Output] public Series<double> Value => Ta.Sma(Close, Length);
    }

    [Indicator("Spread of two averages")]
    public partial class Spread
    {
        private Average fast;
        private Average slow;

        [Output] public Series<double> Value => fast.Value - slow.Value;

        protected virtual void Setup()
        {
            fast = Import(Make(10));
            slow = Import(Make(40));
        }

        protected static Average Make(int length) => new() { Length = length };
    }

    [Indicator("Spread and its signal")]
    public partial class SpreadAndSignal : Spread
    {
        private Average third;

        [Output] public Series<double> Signal => Ta.Ema(Value, 9) + 0 * third.Value;

        protected override void Setup()
        {
            base.Setup();
            third = Import(Make(5));
        }
    }
}

[Strategy("Trades the spread")]
public partial class TradesSpread
{
    private Library.SpreadAndSignal spread;

    void Setup() => spread = Import(new Library.SpreadAndSignal());

    void Process(Bar bar)
    {
        if (Ta.Crossover(spread.Value, spread.Signal)) Strategy.Entry("Long", Side.Long);
        if (Ta.Crossunder(spread.Value, spread.Signal)) Strategy.Close("Long");
    }
}
