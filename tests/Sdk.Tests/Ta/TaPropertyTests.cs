using Barline.Tests.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Ta;

/// <summary>Every function against a second implementation, and bar by bar against the whole column, on columns of every kind.</summary>
public sealed class TaPropertyTests
{
    public static TheoryData<string> Names => [.. TaCases.All.Select(each => each.Name)];

    /// <summary>Prices with jumps, repeated values, small whole numbers that tie, na and (where asked for) infinite values; 0 to 120 bars.</summary>
    private static Gen<double[]> Columns(bool infinite)
    {
        Gen<double> number = Gen.Choose(1, 4000).Select(cents => cents / 100.0);
        Gen<double> small = Gen.Choose(-3, 4).Select(value => (double)value);
        Gen<double> odd = infinite ? Gen.Elements(double.NaN, double.PositiveInfinity, double.NegativeInfinity) : Gen.Constant(double.NaN);
        Gen<double[]> run = Gen.Choose(1, 30).SelectMany(length => Gen.Frequency(
            (4, number.ArrayOf(length)),
            (3, small.ArrayOf(length)),
            (2, number.Select(value => Enumerable.Repeat(value, length).ToArray())),
            (1, Gen.Constant(Enumerable.Range(0, length).Select(i => 50.0 - i).ToArray())),
            (2, Gen.Frequency((5, number), (1, odd)).ArrayOf(length)),
            (1, Gen.Constant(Enumerable.Repeat(double.NaN, length).ToArray()))));
        return Gen.Choose(0, 5).SelectMany(runs => run.ArrayOf(runs)).Select(parts => parts.SelectMany(part => part).ToArray());
    }

    private static Gen<(double[] First, double[] Second)> Sources(bool infinite) =>
        from first in Columns(infinite)
        from second in Columns(infinite)
        select (first, first.Select((_, i) => second.Length == 0 ? 1.0 : second[i % second.Length]).ToArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_gives_what_its_definition_says(string name)
    {
        TaCase function = TaCases.All.Single(each => each.Name == name);
        foreach (bool infinite in (bool[])[false, true])
        {
            Check(infinite, sources =>
            {
                double[] expected = function.Reference(sources.First, sources.Second);
                double[] actual = Whole(function, sources.First, sources.Second);
                double scale = sources.First.Concat(sources.Second).Where(double.IsFinite).Select(Math.Abs).DefaultIfEmpty(0).Max();
                return Enumerable.Range(0, expected.Length).All(i =>
                    expected[i].Equals(actual[i]) || Math.Abs(expected[i] - actual[i]) <= function.Tolerance * Math.Max(scale, 100));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_of_a_variable_gives_bar_by_bar_the_bits_of_the_whole_column(string name)
    {
        TaCase function = TaCases.All.Single(each => each.Name == name);
        Check(infinite: true, sources =>
        {
            double[] whole = Whole(function, sources.First, sources.Second);
            double[] live = BarByBar(function, sources.First, sources.Second, _ => true);
            double[] seldom = BarByBar(function, sources.First, sources.Second, bar => bar % 7 is 3 or 4);
            return Enumerable.Range(0, whole.Length).All(i =>
                Same(whole[i], live[i]) && (i % 7 is not (3 or 4) || Same(whole[i], seldom[i])));
        });
    }

    [Fact]
    public void The_true_range_and_its_average_are_what_their_definitions_say()
    {
        Check(infinite: false, sources =>
        {
            double[] high = sources.First;
            double[] low = sources.Second;
            double[] close = Reference.Combine(high, low, (one, other) => one < 5 ? double.NaN : (one + other) / 2);
            IndicatorResult result = LambdaIndicator.Outputs(TestBars.Of(low, high, low, close, low), (s, outputs) =>
            {
                outputs.Add("tr", s.Ta.Tr());
                outputs.Add("tr(true)", s.Ta.Tr(handleNa: true));
                outputs.Add("atr", s.Ta.Atr(5));
            });
            double[] atr = Reference.Rma(Reference.Tr(high, low, close, handleNa: true), 5);
            return Reference.Tr(high, low, close, handleNa: false).SequenceEqual(result.Outputs["tr"].Values<double>().ToArray())
                && Reference.Tr(high, low, close, handleNa: true).SequenceEqual(result.Outputs["tr(true)"].Values<double>().ToArray())
                && Enumerable.Range(0, atr.Length).All(i => atr[i].Equals(result.Outputs["atr"][i]) || Math.Abs(atr[i] - result.Outputs["atr"][i]) < 1e-11);
        });
    }

    private static void Check(bool infinite, Func<(double[] First, double[] Second), bool> holds) =>
        Prop.ForAll(Sources(infinite).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithReplay(20240229, 7));

    private static bool Same(double first, double second) =>
        BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second) || (double.IsNaN(first) && double.IsNaN(second));

    private static double[] Whole(TaCase function, double[] first, double[] second)
    {
        OutputColumn column = LambdaIndicator.Outputs(
            TestBars.Of(second, first, first, first, second),
            (s, outputs) => function.AddTo(outputs, "x", s.Ta, s.Close, s.Open)).Outputs["x"];
        return [.. Enumerable.Range(0, column.Count).Select(i => column[i])];
    }

    /// <summary>The function of two variables that hold something else first on each bar, read then as well where it is read at all.</summary>
    private static double[] BarByBar(TaCase function, double[] first, double[] second, Func<int, bool> isRead)
    {
        Var<double> one = new();
        Var<double> two = new();
        double[] result = new double[first.Length];
        ScriptRunner.Run(
            new LambdaIndicator
            {
                OnProcess = s =>
                {
                    int bar = s.BarIndex;
                    one.Value = bar % 3 == 0 ? double.NaN : 1e9 - bar;
                    two.Value = bar % 5 == 0 ? double.PositiveInfinity : bar;
                    if (isRead(bar))
                    {
                        function.Now(s.Ta, one, two);
                    }

                    one.Value = s.Close;
                    two.Value = s.Open;
                    if (isRead(bar))
                    {
                        result[bar] = function.Now(s.Ta, one, two);
                    }
                },
            },
            TestBars.Of(second, first, first, first, second));
        return result;
    }
}
