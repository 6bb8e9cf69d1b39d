using System.Globalization;

namespace Barline.Tests.Engine;

/// <summary>Expressions where scripts use them as plain values, their cost, and their limits.</summary>
public sealed class ExpressionTests
{
    private static readonly BarSeries bars = TestBars.Walk(1200, 11);

    [Fact]
    public void Expressions_stand_where_numbers_do()
    {
        Var<double> stop = new(90);
        Var<int> count = new(3);
        Lab.Over(bars, bar: lab =>
        {
            double c = bars.Closes[lab.Index];
            double o = bars.Opens[lab.Index];
            Series<double> average = lab.Functions.Sma(lab.C, 3);
            Assert.Equal(Math.Max(c, o), Math.Max(lab.C, lab.O));
            Assert.Equal(Math.Max(c, 90), Math.Max(lab.C, stop));
            Assert.Equal(Math.Abs(c - o), Math.Abs(lab.C - lab.O));
            Assert.Equal(Math.Round(c + 1, 2), Math.Round(lab.C + 1, 2));
            Assert.Equal(c > o ? c : 0.5, lab.C > lab.O ? lab.C : 0.5);
            Assert.Equal(c > o ? c - 1 : o, lab.C > lab.O ? lab.C - 1 : lab.O[0]);
            Assert.Equal(c.ToString(CultureInfo.InvariantCulture), $"{lab.C}");
            Assert.Equal((c - o).ToString(CultureInfo.InvariantCulture), $"{lab.C - lab.O}");
            Assert.Equal("90", $"{stop}");
            Assert.Equal(c > 5, lab.C > 5);
            Assert.Equal(5 < c, 5 < lab.C);
            Assert.Equal(c - o == 0, lab.C - lab.O == 0);
            Assert.Equal(lab.Index % 2 == 0, lab.Run.BarIndex % 2 == 0);
            Assert.Equal(lab.Index > 3, lab.Run.BarIndex > count);
            Assert.Equal(lab.Index * 1.5, lab.Run.BarIndex * 1.5);
            Assert.Equal(c / 3, lab.C / count);
            Assert.Equal(bars.Times[lab.Index] >= TestBars.Start.AddDays(2), lab.Run.Time >= TestBars.Start.AddDays(2));
            double sum = lab.C;
            sum += lab.O;
            Assert.Equal(c + o, sum);
            double[] stored = [lab.C, lab.C + lab.O, stop, average];
            Assert.Equal([c, c + o, 90], stored[..3]);
        });
    }

    [Fact]
    public void Scalars_that_change_on_every_bar_define_nothing_and_allocate_nothing()
    {
        Var<double> stop = new(0);
        Var<int> held = new(0);
        int nodes = 0;
        long before = 0;
        long allocated = -1;
        double entry = 100;
        Lab.Over(bars, bar: lab =>
        {
            Series<double> average = lab.Functions.Sma(lab.C, 10);
            bool now = lab.C * 1.01 > entry && average - stop < lab.O[1] + entry || !(lab.C - entry <= stop * 2) || lab.Functions.Crossover(lab.C, average);
            if (now && (lab.C + lab.O + lab.C) / 3 > entry - held)
            {
                stop.Value = average - 1.5 * (lab.C - lab.O[2]);
                held.Value = held + 1;
                entry = lab.C - stop[1];
            }

            entry += 0.001 * lab.Index;
            switch (lab.Index)
            {
                case 200:
                    nodes = lab.Run.Graph.NodeCount;
                    before = GC.GetAllocatedBytesForCurrentThread();
                    break;
                case 1000:
                    allocated = GC.GetAllocatedBytesForCurrentThread() - before;
                    Assert.Equal(nodes, lab.Run.Graph.NodeCount);
                    break;
            }
        });
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Function_of_a_scalar_that_changes_stops_with_a_message_that_names_the_call()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(
            () => Lab.Over(bars, bar: lab => _ = lab.Functions.Sma(lab.C, 1 + lab.Index).Value));
        Assert.Contains("Ta.Sma", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Var<double>", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(thrown.BarIndex, SeriesGraph.DefinitionLimit, SeriesGraph.DefinitionLimit + 2);

        thrown = Assert.Throws<ScriptRuntimeException>(
            () => Lab.Over(bars, bar: lab => _ = lab.Functions.Sma(lab.C * (1.0 + lab.Index), 5).Value));
        Assert.Contains("operator *", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_values_of_an_argument_are_fine_however_many_bars_there_are()
    {
        Lab.Over(bars, bar: lab =>
        {
            for (int length = 1; length <= 40; length++)
            {
                _ = lab.Functions.Sma(lab.C, length).Value;
            }

            _ = lab.Functions.Sma(lab.C, 1 + (lab.Index % 100)).Value;
        });
    }

    [Fact]
    public void Loop_over_many_values_on_the_first_bar_is_no_mistake() => Lab.Over(bars, bar: lab =>
    {
        for (int length = 1; length <= 500; length++)
        {
            _ = lab.Functions.Sma(lab.C, length).Value;
        }
    });

    [Fact]
    public void Variable_made_on_every_bar_stops_with_a_message()
    {
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: _ => new Var<double>(1).Value = 2));
        Assert.Contains("Var", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("field", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Operators_without_a_meaning_say_so()
    {
#pragma warning disable BAR3001 // That they are errors in the editor too is what another test is for.
        Var<bool> flag = new();
        Var<string> text = new("x");
        foreach ((Action<Lab> use, string name, string type) in ((Action<Lab>, string, string)[])
        [
            (lab => Use((lab.C > 1) + (lab.O > 1)), "operator +", "Boolean"),
            (_ => Use(flag * true), "operator *", "Boolean"),
            (_ => Use(-flag), "operator -", "Boolean"),
            (lab => Use((lab.C > 1) < (lab.O > 1)), "operator <", "Boolean"),
            (lab => _ = !lab.C, "operator !", "Double"),
            (lab => _ = (lab.C + 1) & (lab.O + 1), "operator &", "Double"),
            (lab => _ = lab.Run.Time - lab.Run.Time[1], "operator -", "DateTime"),
            (_ => Use(text + "y"), "operator +", "String"),
        ])
        {
            ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: use));
            Assert.Contains(name, thrown.Message, StringComparison.Ordinal);
            Assert.Contains(type, thrown.Message, StringComparison.Ordinal);
        }
#pragma warning restore BAR3001
    }

    private static void Use<T>(SeriesExpression<T> expression) => _ = expression.Value;

    [Fact]
    public void Equality_of_texts_works_now_and_is_refused_as_a_series_where_it_would_be_wrong()
    {
        Var<string> mode = new("flat");
        Var<string> other = new("long");
        Lab.Over(bars, bar: lab =>
        {
            mode.Value = lab.C > 100 ? "long" : "flat";
            Assert.Equal(bars.Closes[lab.Index] > 100, mode == "long");
            Assert.Equal(bars.Closes[lab.Index] > 100, mode == other);
            Series<bool> same = mode == other;
            Assert.Equal(lab.Index > 0 && bars.Closes[lab.Index - 1] > 100, same[1].Value);
            InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => (mode == "long")[1]);
            Assert.Contains("String", thrown.Message, StringComparison.Ordinal);
        });
        Var<decimal> price = new(1.5m);
        Lab.Over(TestBars.Walk(3), bar: lab =>
        {
            Assert.True(price == 1.5m);
            Assert.Throws<InvalidOperationException>(() => (price == 1.5m)[1]);
        });
    }

    [Fact]
    public void Expression_kept_in_a_field_keeps_its_value_and_becomes_its_series_later()
    {
        SeriesExpression<double> kept = default;
        Lab.Over(bars, lab => kept = lab.C + 1, lab =>
        {
            Assert.True(double.IsNaN(kept));
            Series<double> series = kept;
            Assert.Equal(bars.Closes[lab.Index] + 1, series.Value);
            Assert.Equal(bars.Closes[lab.Index] + 1, kept[0].Value);
        });
    }

    [Fact]
    public void Nested_expression_kept_too_long_says_what_to_do_and_never_becomes_another()
    {
        SeriesExpression<double> kept = default;
        int late = 0;
        Lab.Over(bars, lab => kept = (lab.C + lab.O) / 2, lab =>
        {
            double expected = (bars.Closes[lab.Index] + bars.Opens[lab.Index]) / 2;
            for (int i = 0; i < 100; i++)
            {
                _ = (lab.C - i) * 3 > 0;
            }

            if (lab.Index < 5)
            {
                Series<double> series = kept;
                Assert.Equal(expected, series.Value);
            }
            else if (lab.Index > 11)
            {
                InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => kept[0]);
                Assert.Contains("Series<T>", thrown.Message, StringComparison.Ordinal);
                late++;
            }
        });
        Assert.True(late > 100);
    }

    [Fact]
    public void Expression_that_was_never_assigned_says_so()
    {
        SeriesExpression<double> none = default;
        Assert.Contains("never assigned", Assert.Throws<InvalidOperationException>(() => none[1]).Message, StringComparison.Ordinal);
        Series<double> series = default;
        Assert.Contains("never assigned", Assert.Throws<InvalidOperationException>(() => series.Value).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => series + 1);
    }

    [Fact]
    public void Series_of_two_runs_do_not_mix()
    {
        Series<double> foreign = default;
        Lab.Over(TestBars.Walk(20, 1), lab => foreign = lab.Functions.Sma(lab.C, 2));
        foreach (Action<Lab> use in (Action<Lab>[])
        [
            lab => _ = lab.C + foreign,
            lab => _ = foreign > lab.C,
            lab => _ = (lab.C + 1) * (foreign + 1),
            lab => _ = lab.Functions.Crossover(lab.C, foreign),
        ])
        {
            ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: use));
            Assert.Contains("two different runs", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whole_numbers_divided_by_zero_are_na()
    {
        Var<int> count = new(0);
        Lab.Over(bars, bar: lab =>
        {
            count.Value = lab.Index % 3;
            Assert.Equal(lab.Index % 3 == 0 ? 0 : lab.Index / (lab.Index % 3), (lab.Run.BarIndex / count).Value);
            Assert.Equal(lab.Index % 3 == 0 ? 0 : lab.Index % (lab.Index % 3), (lab.Run.BarIndex % count).Value);
            Assert.Equal(lab.Index < 7 || (lab.Index - 7) == 0 ? 0 : 100 / (lab.Index - 7), (100 / lab.Run.BarIndex)[7].Value);
        });
    }

    [Fact]
    public void Whole_numbers_mix_with_numbers_bar_by_bar()
    {
        Var<int> count = new(0);
        Series<double> inSetup = default;
        Series<int> number = default;
        Lab.Over(
            bars,
            lab =>
            {
                number = lab.Run.BarIndex + 1;
                inSetup = lab.C / number;
            },
            lab =>
            {
                count.Value = lab.Index + 2;
                Bits.Equal(bars.Closes[lab.Index] / (lab.Index + 1), inSetup.Value);
                Bits.Equal(bars.Closes[lab.Index] * (lab.Index + 2), lab.C * count);
                Series<int> counted = count;
                Bits.Equal(lab.Index < 4 ? double.NaN : bars.Closes[lab.Index - 4] * (lab.Index - 2), (lab.C * counted)[4]);
                Bits.Equal(lab.Index < 1 ? double.NaN : lab.Index - 1 - bars.Opens[lab.Index - 1], (lab.Run.BarIndex - lab.O)[1]);
                Bits.Equal(lab.Index < 2 ? double.NaN : lab.Index - 1, lab.Functions.Sma(lab.Run.BarIndex, 3));
            });
    }

    [Fact]
    public void Whole_number_that_would_count_as_one_value_in_setup_is_refused()
    {
        foreach (Action<Lab> use in (Action<Lab>[])
        [
            lab => _ = lab.C / (lab.Run.BarIndex + 1),
            lab => _ = lab.C * new Var<int>(1),
            lab => { int index = lab.Run.BarIndex; },
        ])
        {
            ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, use));
            Assert.Contains("before the first bar", thrown.Message, StringComparison.Ordinal);
            Lab.Over(TestBars.Walk(3), bar: use);
        }
    }

    [Fact]
    public void Series_of_no_numbers_does_not_become_one()
    {
        Series<double> number;
        Series<bool> rising;
        ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, lab =>
        {
            rising = lab.C > lab.O;
#pragma warning disable BAR3011 // What the compiler refuses is refused at run time too.
            number = rising;
#pragma warning restore BAR3011
        }));
        Assert.Contains("Boolean is no series of numbers", thrown.Message, StringComparison.Ordinal);
    }
}
