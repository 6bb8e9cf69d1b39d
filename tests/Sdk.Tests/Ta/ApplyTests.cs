using Barline.Tests.Engine;

namespace Barline.Tests.Ta;

/// <summary>A kernel that a user writes is a function like those of the library.</summary>
public sealed class ApplyTests
{
    private static readonly BarSeries bars = Engine.TestBars.Walk(500);

    [Fact]
    public void Kernel_of_a_user_gives_bar_by_bar_what_the_whole_column_has()
    {
        Var<double> close = new();
        double[] live = new double[bars.Count];
        IndicatorResult result = ScriptRunner.Run(
            new LambdaIndicator
            {
                OnOutputs = (s, outputs) => outputs.Add("whole", s.Ta.Apply(new Decay(0.9), s.Close)),
                OnProcess = s =>
                {
                    close.Value = -1;
                    _ = s.Ta.Apply(new Decay(0.9), close).Value;
                    close.Value = s.Close;
                    live[s.BarIndex] = s.Ta.Apply(new Decay(0.9), close);
                },
            },
            bars);

        double expected = 0;
        for (int i = 0; i < bars.Count; i++)
        {
            expected = (0.9 * expected) + bars[i].Close;
            Assert.Equal(expected, result.Outputs["whole"][i]);
            Assert.Equal(expected, live[i]);
        }
    }

    [Fact]
    public void Equal_kernels_on_one_source_are_one_series()
    {
        Lab.Over(bars, setup: lab =>
        {
            TaNamespace ta = lab.Functions;
            Series<double> close = lab.C;

            Assert.Equal(ta.Apply(new Decay(0.9), close), ta.Apply(new Decay(0.9), close));
            Assert.NotEqual(ta.Apply(new Decay(0.9), close), ta.Apply(new Decay(0.8), close));
            Assert.NotEqual(ta.Apply(new Decay(0.9), close), ta.Apply(new Decay(0.9), close + 1));
        });
    }

    [Fact]
    public void Equal_kernels_of_two_runs_that_share_columns_are_computed_once()
    {
        ColumnStore columns = new(bars);
        RunOptions options = new() { Columns = columns };
        int before = CountedSpread.Updates;
        for (int run = 0; run < 2; run++)
        {
            ScriptRunner.Run(
                new LambdaIndicator { OnOutputs = (s, outputs) => outputs.Add("x", s.Ta.Apply(new CountedSpread(2), s.High, s.Low)) }, bars, options);
        }

        Assert.Equal(bars.Count, CountedSpread.Updates - before);
    }

    [Fact]
    public void Kernel_may_take_and_give_values_of_any_type()
    {
        IndicatorResult result = LambdaIndicator.Outputs(bars, (s, outputs) =>
            outputs.Add("run", s.Ta.Apply<RunLength, bool, int>(default, s.Close > s.Open)));

        int expected = 0;
        for (int i = 0; i < bars.Count; i++)
        {
            expected = bars[i].Close > bars[i].Open ? expected + 1 : 0;
            Assert.Equal(expected, result.Outputs["run"][i]);
        }
    }

    [Fact]
    public void Kernel_whose_argument_changes_on_each_bar_stops_the_run_and_is_named()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(
            new LambdaIndicator { OnProcess = s => _ = s.Ta.Apply(new Decay(s.Close), s.Close).Value }, bars));

        Assert.Contains("Ta.Apply of Decay has been defined", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Kernel_that_throws_is_told_with_the_bar_that_it_computed(bool isOutput)
    {
        LambdaIndicator script = isOutput
            ? new() { OnOutputs = (s, outputs) => outputs.Add("x", s.Ta.Apply(new FailsAt(7), s.Close)) }
            : new() { OnProcess = s => _ = s.Ta.Apply(new FailsAt(7), s.Close).Value };
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(script, bars));

        Assert.Equal((7, bars.Times[7]), (thrown.BarIndex, thrown.BarTime));
        Assert.Contains("not this one (NotSupportedException)", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Kernel_of_a_variable_that_throws_is_told_with_the_bar_that_it_computed()
    {
        Var<double> close = new();
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => ScriptRunner.Run(
            new LambdaIndicator
            {
                OnProcess = s =>
                {
                    close.Value = s.Close;
                    Series<double> fails = s.Ta.Apply(new FailsAt(7), close);
                    _ = s.BarIndex == 20 ? fails.Value : 0;
                },
            },
            bars));

        Assert.Equal(7, thrown.BarIndex);
    }

    [Fact]
    public void Kernel_cannot_read_the_future()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(
            () => LambdaIndicator.Outputs(bars, (s, outputs) => outputs.Add("x", s.Ta.Apply(new LooksAhead(), s.Close))));

        Assert.Contains("1 bars in the future", thrown.Message, StringComparison.Ordinal);
    }

    private record struct FailsAt(int Bar) : IKernel<double, double>
    {
        public readonly double Update(History<double> source) => source.Index == Bar ? throw new NotSupportedException("not this one") : source.Now;
    }

    private record struct LooksAhead : IKernel<double, double>
    {
        public readonly double Update(History<double> source) => source[-1];
    }

    private record struct Decay(double Factor) : IKernel<double, double>
    {
        private double sum;

        public double Update(History<double> source) => sum = (Factor * sum) + source.Now;
    }

    private record struct CountedSpread(double Multiplier) : IKernel<double, double, double>
    {
        private static int updates;

        public static int Updates => updates;

        public readonly double Update(History<double> first, History<double> second)
        {
            Interlocked.Increment(ref updates);
            return Multiplier * (first.Now - second.Now);
        }
    }

    private record struct RunLength : IKernel<bool, int>
    {
        private int length;

        public int Update(History<bool> source) => length = source.Now ? length + 1 : 0;
    }
}
