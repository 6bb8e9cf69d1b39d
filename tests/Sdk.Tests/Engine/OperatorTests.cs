using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Engine;

/// <summary>Operators give now what plain C# gives, and as a definition the same on every bar.</summary>
public sealed class OperatorTests
{
    private static readonly Config config = Config.QuickThrowOnFailure.WithMaxTest(60);

    [Fact]
    public void Arithmetic_of_doubles_is_that_of_plain_numbers() => Doubles(OperatorTable.Arithmetic);

    [Fact]
    public void Comparison_of_doubles_is_that_of_plain_numbers() => Doubles(OperatorTable.Comparison);

    [Fact]
    public void Arithmetic_of_ints_is_that_of_plain_numbers() => Ints(OperatorTable.WholeArithmetic);

    [Fact]
    public void Comparison_of_ints_is_that_of_plain_numbers() => Ints(OperatorTable.WholeComparison);

    [Fact]
    public void Negation_is_that_of_plain_numbers() => Check.One(config, Prop.ForAll((double[] values) =>
    {
        BarSeries bars = TestBars.Of(values);
        Var<double> variable = new();
        Lab.Over(bars, bar: lab =>
        {
            double now = bars.Closes[lab.Index];
            variable.Value = now;
            Bits.Equal(-now, (-lab.C).Value);
            Bits.Equal(-now, (-variable).Value);
            Bits.Equal(-(now + 1), (-(lab.C + 1)).Value);
            Bits.Equal(lab.Index < 1 ? double.NaN : -bars.Closes[lab.Index - 1], (-lab.C)[1]);
            Bits.Equal(lab.Index < 1 ? double.NaN : -bars.Closes[lab.Index - 1], (-variable)[1]);
        });
    }));

    [Fact]
    public void Nested_expression_is_the_plain_expression_now_and_on_every_bar() =>
        Check.One(config, Prop.ForAll((double[] values, double[] more, double k) =>
        {
            BarSeries bars = Bars(values, more);
            double[] expected = new double[bars.Count];
            Var<double> variable = new(0);
            Lab.Over(bars, bar: lab =>
            {
                double c = bars.Closes[lab.Index];
                double o = bars.Opens[lab.Index];
                variable.Value = c - k;
                SeriesExpression<double> nested = ((lab.C + lab.O) * k - -(lab.C / (lab.O - 3))) % (2 + variable * variable);
                expected[lab.Index] = ((c + o) * k - -(c / (o - 3))) % (2 + ((c - k) * (c - k)));
                Bits.Equal(expected[lab.Index], nested.Value);
                Series<double> series = nested;
                Bits.Equal(expected[lab.Index], series);
                Bits.Equal(expected[lab.Index], SameKernel<double>.Over(nested));
                for (int back = 0; back <= lab.Index; back++)
                {
                    Bits.Equal(expected[lab.Index - back], nested[back], $"bar {lab.Index} back {back}");
                }
            });
        }));

    [Fact]
    public void Expression_as_an_output_is_the_plain_expression_on_every_bar() =>
        Check.One(config, Prop.ForAll((double[] values, double[] more) =>
        {
            BarSeries bars = Bars(values, more);
            IndicatorResult result = ScriptRunner.Run(new ExpressionOutputs { Factor = 1.75 }, bars);
            for (int i = 0; i < bars.Count; i++)
            {
                double c = bars.Closes[i];
                double o = bars.Opens[i];
                Bits.Equal((c - o) * 1.75 / 2, result.Outputs["Scaled"].Values<double>()[i]);
                Assert.Equal(c > o && !(c * 2 < o), result.Outputs["Rising"].Values<bool>()[i]);
                Bits.Equal(i < 2 ? double.NaN : bars.Closes[i - 2] + 1, result.Outputs["Shifted"].Values<double>()[i]);
                Bits.Equal(-c, result.Outputs["Kept"].Values<double>()[i]);
                Assert.Equal(i * 3 % 4, result.Outputs["Phase"].Values<int>()[i]);
            }
        }));

    private static void Doubles<TResult>(OperatorRow<double, TResult>[] rows) => Check.One(config, Prop.ForAll((double[] values, double[] more, double k) =>
    {
        BarSeries bars = Bars(values, more);
        foreach (OperatorRow<double, TResult> row in rows)
        {
            Compare(row, bars, lab => lab.C, lab => lab.O, i => bars.Closes[i], i => bars.Opens[i], 3.0, 0.5, k);
        }
    }));

    private static void Ints<TResult>(OperatorRow<int, TResult>[] rows) => Check.One(config, Prop.ForAll((int[] values, int k) =>
    {
        // No divisor is 0 here: the right-hand values are odd.
        int[] left = values;
        int[] right = [.. values.Select(value => (value * 31) | 1)];
        BarSeries bars = TestBars.Of(new double[values.Length]);
        foreach (OperatorRow<int, TResult> row in rows)
        {
            Var<int> first = new();
            Var<int> second = new(1);
            Compare(row, bars, Left, Right, i => left[i], i => right[i], 3, 7, k | 1);

            Series<int> Left(Lab lab)
            {
                first.Value = left[lab.Index];
                return first;
            }

            Series<int> Right(Lab lab)
            {
                second.Value = right[lab.Index];
                return second;
            }
        }
    }));

    /// <summary>Runs all pairs of an operator on every bar; what they were on bars before is read back from them and from what they define.</summary>
    private static void Compare<T, TResult>(
        OperatorRow<T, TResult> row, BarSeries bars, Func<Lab, Series<T>> left, Func<Lab, Series<T>> right, Func<int, T> leftAt, Func<int, T> rightAt,
        T leftFactor, T rightFactor, T k)
        where T : struct, System.Numerics.INumber<T>
    {
        Var<T> leftVariable = new();
        Var<T> rightVariable = new();
        List<TResult[]> history = [];
        Lab.Over(bars, bar: lab =>
        {
            T a = leftAt(lab.Index);
            T b = rightAt(lab.Index);
            leftVariable.Value = a * leftFactor;
            rightVariable.Value = b * rightFactor;
            Series<T> first = left(lab);
            Series<T> second = right(lab);
            SeriesExpression<TResult>[] pairs = row.Pairs(first, first * k, leftVariable, second, second * k, rightVariable, k);
            T[] lefts = [a, a * k, a * leftFactor, k];
            T[] rights = [b, b * k, b * rightFactor, k];
            TResult[] expected = [.. lefts.SelectMany(x => rights.Select(y => (x, y))).SkipLast(1).Select(pair => row.Plain(pair.x, pair.y))];
            history.Add(expected);
            Assert.Equal(expected.Length, pairs.Length);
            for (int i = 0; i < pairs.Length; i++)
            {
                string about = $"{row.Name} pair {i} ({i / OperatorTable.Kinds}, {i % OperatorTable.Kinds}) bar {lab.Index}";
                Bits.Same(expected[i], pairs[i].Value, about);
                Bits.Same(expected[i], SameKernel<TResult>.Over(pairs[i]).Value, about + " as a source");
                int back = lab.Index / 2;
                Bits.Same(history[lab.Index - back][i], pairs[i][back].Value, about + " back " + back);
            }
        });
    }

    private static BarSeries Bars(double[] closes, double[] opens)
    {
        BarSeries bars = TestBars.Of(closes);
        double[] cycled = [.. closes.Select((_, i) => opens.Length == 0 ? i : opens[i % opens.Length])];
        return new BarSeries(bars.TimeColumn, cycled, closes, closes, closes, closes);
    }
}
