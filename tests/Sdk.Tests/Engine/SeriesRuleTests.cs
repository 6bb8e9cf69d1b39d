using System.Reflection;

namespace Barline.Tests.Engine;

/// <summary>What one rule, "a call defines a series", has to mean for scripts.</summary>
public sealed class SeriesRuleTests
{
    private static readonly BarSeries bars = TestBars.Walk(300);

    [Fact]
    public void Definition_on_some_bars_only_equals_one_on_every_bar()
    {
        double[] every = new double[bars.Count];
        Lab.Over(bars, bar: lab => every[lab.Index] = lab.Functions.Sma(lab.C, 9));
        int compared = 0;
        Lab.Over(bars, bar: lab =>
        {
            if (lab.C > lab.O && lab.Index % 3 == 1)
            {
                Bits.Equal(every[lab.Index], lab.Functions.Sma(lab.C, 9));
                Bits.Equal(lab.Index < 4 ? double.NaN : every[lab.Index - 4], lab.Functions.Sma(lab.C, 9)[4]);
                compared++;
            }
        });
        Assert.InRange(compared, 10, 200);
    }

    [Fact]
    public void Definition_from_a_variable_on_some_bars_only_equals_one_on_every_bar()
    {
        double[] every = new double[bars.Count];
        Var<double> first = new();
        Lab.Over(bars, bar: lab =>
        {
            first.Value = lab.C - lab.O;
            every[lab.Index] = lab.Functions.Sma(first, 9);
        });
        Var<double> second = new();
        Lab.Over(bars, bar: lab =>
        {
            second.Value = lab.C - lab.O;
            if (lab.Index % 11 == 10)
            {
                Bits.Equal(every[lab.Index], lab.Functions.Sma(second, 9));
            }
        });
    }

    [Fact]
    public void Average_equals_the_mean_of_a_second_implementation() => Lab.Over(bars, bar: lab =>
    {
        double value = lab.Functions.Sma(lab.C, 9);
        if (lab.Index < 8)
        {
            Assert.True(double.IsNaN(value));
        }
        else
        {
            Assert.Equal(bars.Closes.Slice(lab.Index - 8, 9).ToArray().Average(), value, 9);
        }
    });

    [Fact]
    public void Same_call_anywhere_in_a_run_is_one_column()
    {
        SeriesNode<double>? node = null;
        ImportedAverage? imported = null;
        Lab.Over(
            bars,
            lab =>
            {
                imported = lab.Run.Import(new ImportedAverage { Length = 9 });
                node = lab.Functions.Sma(lab.C, 9).Node;
            },
            lab =>
            {
                Assert.Same(node, lab.Functions.Sma(lab.C, 9).Node);
                Assert.Same(node, lab.Functions.Sma(Source.Close, 4 + 5).Node);
                Assert.Same(node, imported!.Average.Node);
                Assert.Same(lab.Functions.Sma(node!.AsSeries(), 3).Node, lab.Functions.Sma(imported.Average, 3).Node);
                Assert.NotSame(node, lab.Functions.Sma(lab.C, 10).Node);
                Assert.NotSame(node, lab.Functions.Sma(lab.O, 9).Node);
            });
    }

    [Fact]
    public void Same_expression_is_one_column_and_another_scalar_is_another()
    {
        Lab.Over(bars, bar: lab =>
        {
            Series<double> middle = (lab.C + lab.O) / 2;
            Series<double> again = (lab.C + lab.O) / 2.0;
            Assert.Same(middle.Node, again.Node);
            Series<double> third = (lab.C + lab.O) / 3;
            Assert.NotSame(middle.Node, third.Node);
            Series<double> turned = (lab.O + lab.C) / 2;
            Assert.NotSame(middle.Node, turned.Node);
            Series<double> back = 2 / (lab.C + lab.O);
            Assert.NotSame(middle.Node, back.Node);
            Series<double> shifted = lab.C[3];
            Series<double> shiftedAgain = lab.C[3];
            Assert.Same(shifted.Node, shiftedAgain.Node);
            Series<double> now = lab.C[0];
            Assert.Same(lab.C.Node, now.Node);
        });
    }

    [Fact]
    public void Complete_column_is_computed_whole_at_its_first_use_and_once()
    {
        CountingKernel.Updates = 0;
        Lab.Over(
            bars,
            lab =>
            {
                CountingKernel.Over(lab.C, 1);
                Assert.Equal(0, CountingKernel.Updates);
            },
            lab =>
            {
                if (lab.Index < 50)
                {
                    Assert.Equal(0, CountingKernel.Updates);
                    return;
                }

                _ = CountingKernel.Over(lab.C, 1).Value;
                Assert.Equal(bars.Count, CountingKernel.Updates);
            });
    }

    [Fact]
    public void Column_from_a_variable_is_brought_up_when_read_and_no_further()
    {
        Var<double> variable = new();
        CountingKernel.Updates = 0;
        Lab.Over(bars, bar: lab =>
        {
            variable.Value = lab.C;
            Series<double> sum = CountingKernel.Over(variable, 2);
            if (lab.Index < 50)
            {
                Assert.Equal(0, CountingKernel.Updates);
            }
            else if (lab.Index == 50)
            {
                _ = sum.Value;
                Assert.Equal(51, CountingKernel.Updates);
                _ = sum.Value;
                _ = sum[3].Value;
                Assert.Equal(51, CountingKernel.Updates);
            }
        });
    }

    [Fact]
    public void Batch_and_bar_by_bar_agree_bit_for_bit()
    {
        BarSeries holes = TestBars.Of([.. TestBars.Walk(400, 3).Select((bar, i) => i % 17 == 4 ? double.NaN : bar.Close / 3)]);
        foreach (int length in (int[])[1, 2, 7, 30])
        {
            Var<double> price = new();
            Lab.Over(holes, bar: lab =>
            {
                // What is set first and read must leave no trace in what is set after it.
                price.Value = 1e9;
                _ = lab.Functions.Sma(price, length).Value;
                price.Value = lab.C;
                Bits.Equal(lab.Functions.Sma(lab.C, length), lab.Functions.Sma(price, length), $"Sma {length} bar {lab.Index}");
                Bits.Equal(CountingKernel.Over(lab.C, length), CountingKernel.Over(price, length), $"Sum bar {lab.Index}");
                Bits.Equal(lab.Functions.Sma(lab.C * 3 + 1, length)[2], lab.Functions.Sma(price * 3 + 1, length)[2], $"shifted {length} bar {lab.Index}");
                Series<bool> whole = lab.Functions.Crossover(lab.C, lab.Functions.Sma(lab.C, length));
                Series<bool> live = lab.Functions.Crossover(price, lab.Functions.Sma(price, length));
                Assert.Equal(whole.Value, live.Value);
                Assert.Equal(whole[1].Value, live[1].Value);
            });
        }
    }

    [Fact]
    public void Run_over_a_prefix_sees_what_the_whole_run_saw()
    {
        double[] whole = Values(bars);
        for (int count = 1; count < bars.Count; count += 37)
        {
            Bits.Equal(whole.AsSpan(0, count), Values(bars.Slice(0, count)));
        }

        static double[] Values(BarSeries part)
        {
            double[] values = new double[part.Count];
            Lab.Over(part, bar: lab => values[lab.Index] = lab.Functions.Sma((lab.C + lab.O[2]) / 2, 8)[1] - lab.Functions.Sma(lab.O, 3));
            return values;
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-7)]
    [InlineData(int.MinValue)]
    public void Index_below_zero_throws_and_says_how_the_index_counts(int back)
    {
        Var<double> variable = new();
        foreach (Action<Lab> read in (Action<Lab>[])
        [
            lab => _ = lab.C[back],
            lab => _ = (lab.C + 1)[back],
            lab => _ = lab.C[2][back],
            lab => _ = variable[back],
            lab => _ = Source.Close[back],
            lab => _ = lab.Functions.Sma(lab.C, 3)[back],
        ])
        {
            ScriptRuntimeException thrown = Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, bar: read));
            Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException);
            Assert.Contains("0 is now", thrown.Message, StringComparison.Ordinal);
            Assert.Throws<ScriptRuntimeException>(() => Lab.Over(bars, read));
        }
    }

    [Fact]
    public void Index_far_beyond_the_first_bar_is_na() => Lab.Over(bars, bar: lab =>
    {
        Assert.True(double.IsNaN(lab.C[lab.Index + 1]));
        Assert.True(double.IsNaN(lab.C[int.MaxValue]));
        Bits.Equal(bars.Closes[0], lab.C[lab.Index]);
    });

    [Fact]
    public void Series_have_no_accessor_for_other_bars_than_the_index()
    {
        foreach (Type type in (Type[])[typeof(Series<double>), typeof(SeriesExpression<double>), typeof(Var<double>), typeof(Source)])
        {
            string[] readable =
            [
                .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(member => member is PropertyInfo || (member is MethodInfo { IsSpecialName: false } method && method.ReturnType != typeof(void)))
                    .Select(member => member.Name).Distinct().Order(StringComparer.Ordinal),
            ];
            string[] allowed = ["Equals", "GetHashCode", "Item", "ToString", "Value"];
            Assert.Empty(readable.Except(allowed));
        }
    }
}
