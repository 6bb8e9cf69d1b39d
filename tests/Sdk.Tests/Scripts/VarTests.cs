using Barline.Tests.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Scripts;

public sealed class VarTests
{
    private static readonly BarSeries bars = TestBars.Walk(120, 2);

    [Fact]
    public void Bar_starts_with_the_value_of_the_bar_before_and_history_reads_back() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll((double?[][] sets) =>
        {
            // The second implementation is a plain list of what each bar ended with.
            List<double> history = [];
            Var<double> variable = new(-1);
            Lab.Over(TestBars.Of(new double[sets.Length]), bar: lab =>
            {
                double current = history.Count == 0 ? -1 : history[^1];
                Bits.Equal(current, variable.Value, "start of bar");
                foreach (double? set in sets[lab.Index] ?? [])
                {
                    if (set is { } value)
                    {
                        variable.Value = value;
                        current = value;
                    }

                    Bits.Equal(current, variable[0].Value);
                    Bits.Equal(current, variable);
                    Bits.Equal(current, ((Series<double>)variable).Value);
                }

                history.Add(current);
                for (int back = 0; back <= lab.Index + 1; back++)
                {
                    Bits.Equal(back > lab.Index ? double.NaN : history[^(back + 1)], variable[back].Value, $"bar {lab.Index} back {back}");
                }
            });
        }));

    [Fact]
    public void Value_set_twice_within_a_bar_leaves_no_trace_of_the_first() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll((double[] first, double[] last) =>
        {
            Var<double> often = new();
            Var<double> once = new();
            Lab.Over(TestBars.Of([.. last]), bar: lab =>
            {
                foreach (double value in first)
                {
                    often.Value = value;
                    _ = RunningSum(often).Value;
                    _ = RunningSum(often * 2)[1].Value;
                }

                often.Value = last[lab.Index];
                once.Value = last[lab.Index];
                Bits.Equal(RunningSum(once), RunningSum(often));
                Bits.Equal(RunningSum(once * 2)[1].Value, RunningSum(often * 2)[1].Value);
            });
        }));

    [Fact]
    public void Variable_first_used_in_mid_run_held_its_initial_value_before()
    {
        Var<double> late = new(5);
        Lab.Over(bars, bar: lab =>
        {
            if (lab.Index < 60)
            {
                return;
            }

            if (lab.Index == 60)
            {
                Assert.Equal(5, late.Value);
                Assert.Equal(5, late[1].Value);
                Assert.Equal(5, late[60].Value);
                Assert.Equal(5, lab.Functions.Sma(late, 10).Value);
                late.Value = 15;
            }

            Assert.Equal(15, late.Value);
            Assert.Equal(5, late[lab.Index - 59].Value);
            Assert.Equal(lab.Index >= 69 ? 15 : ((lab.Index - 59) * 15 + (69 - lab.Index) * 5) / 10.0, lab.Functions.Sma(late, 10).Value);
        });
    }

    [Fact]
    public void Variable_without_a_value_is_na_or_its_types_own_nothing() => Lab.Over(TestBars.Walk(3), bar: _ =>
    {
        Assert.True(double.IsNaN(new NoValues().Number));
        Assert.Equal(0, new NoValues().Whole);
        Assert.False(new NoValues().Truth);
        Assert.Null(new NoValues().Text.Value);
    });

    [Fact]
    public void Variable_set_in_setup_starts_the_first_bar_with_it()
    {
        Var<double> variable = new(1);
        Lab.Over(bars, _ => variable.Value = 7, lab =>
        {
            Assert.Equal(lab.Index == 0 ? 7 : 8, variable.Value);
            variable.Value = 8;
            Bits.Equal(lab.Index == 0 ? double.NaN : 8, variable[1].Value);
        });
    }

    [Fact]
    public void Variables_in_arrays_and_base_classes_are_variables()
    {
        VariableStrategy script = new();
        BacktestResult result = Backtest.Run(script, bars);
        for (int i = 0; i < bars.Count; i++)
        {
            for (int line = 0; line < 3; line++)
            {
                Bits.Equal(i < line ? double.NaN : bars.Closes[i - line] + line, result.Outputs[$"Line{line}"][i], $"line {line} bar {i}");
            }

            Assert.Equal(i + 1, result.Outputs["Counted"][i]);
        }
    }

    [Fact]
    public void Variable_outside_of_a_run_says_where_it_may_be_used()
    {
        Var<double> variable = new(3);
        foreach (Action use in (Action[])[() => _ = variable.Value, () => variable.Value = 1, () => _ = variable[1], () => _ = variable + 1, () => _ = (double)variable])
        {
            Assert.Contains("outside of a run", Assert.Throws<InvalidOperationException>(use).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Variable_can_be_read_after_its_run_and_no_longer_set()
    {
        Var<double> variable = new(0);
        Lab.Over(bars, bar: lab => variable.Value = lab.Index);
        Assert.Equal(bars.Count - 1, variable.Value);
        Assert.Equal(bars.Count - 1, (double)variable);
        Assert.True(double.IsNaN(variable[2]));
        Assert.Contains("after its run", Assert.Throws<InvalidOperationException>(() => variable.Value = 1).Message, StringComparison.Ordinal);
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: lab => variable.Value = lab.Index));
        Assert.Contains("a field of the script", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variable_carries_over_bars_on_which_nothing_reads_it()
    {
        Var<double> variable = new(0);
        Lab.Over(bars, bar: lab =>
        {
            if (lab.Index % 25 == 0)
            {
                variable.Value = lab.Index;
            }

            if (lab.Index == 99)
            {
                Assert.Equal(
                    [75.0, 75, 50, 50, 0],
                    ((int[])[0, 24, 25, 49, 99]).Select(back => variable[back].Value));
            }
        });
    }

    private static Series<double> RunningSum(Series<double> source) =>
        new(SeriesGraph.Define<SumKernel, double, double>(default, source.Node));

    /// <summary>A running sum: what a wrong snapshot would show in at once.</summary>
    private struct SumKernel : IBuiltInKernel<double, double>
    {
        private double sum;

        public static string Name => "Test.RunningSum";

        public readonly Arguments Arguments => Arguments.None;

        public double Update(History<double> source) => sum += source.Now;
    }

    private sealed class NoValues
    {
        public Var<double> Number { get; } = new();

        public Var<int> Whole { get; } = new();

        public Var<bool> Truth { get; } = new();

        public Var<string> Text { get; } = new();
    }
}
