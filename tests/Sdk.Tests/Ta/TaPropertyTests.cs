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

    /// <summary>Bars whose opens and closes are of any kind; the highs and lows lie around them, most of the time, and volumes are small, 0 or na.</summary>
    private static Gen<BarColumnsOf> Bars(bool infinite) =>
        from closes in Columns(infinite)
        from others in Columns(infinite)
        from seed in Gen.Choose(0, int.MaxValue)
        select Around(closes, [.. closes.Select((_, i) => others.Length == 0 ? 1.0 : others[i % others.Length])], new Random(seed));

    private static BarColumnsOf Around(double[] closes, double[] opens, Random random)
    {
        double[] Each(Func<int, double> of) => [.. closes.Select((_, i) => random.Next(60) == 0 ? double.NaN : of(i))];
        return new(
            opens,
            Each(i => Math.Max(opens[i], closes[i]) + random.Next(3)),
            Each(i => Math.Min(opens[i], closes[i]) - random.Next(3)),
            closes,
            Each(_ => random.Next(4) == 0 ? 0 : random.Next(100)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_gives_what_its_definition_says(string name)
    {
        TaCase function = Find(name);
        foreach (bool infinite in (bool[])[false, true])
        {
            Check(infinite, bars =>
            {
                double[] expected = function.Reference(bars);
                double[] actual = Whole(function, bars);
                double allowed = function.Tolerance * Math.Max(bars.Scale, 100);
                return Enumerable.Range(0, expected.Length).All(i => expected[i].Equals(actual[i]) || Math.Abs(expected[i] - actual[i]) <= allowed);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_of_a_forming_bar_gives_the_bits_of_the_whole_column(string name)
    {
        TaCase function = Find(name);
        Check(infinite: true, bars =>
        {
            double[] whole = Whole(function, bars);
            double[] live = BarByBar(function, bars, _ => true);
            double[] seldom = BarByBar(function, bars, bar => bar % 7 is 3 or 4);
            return Enumerable.Range(0, whole.Length).All(i =>
                Same(whole[i], live[i]) && (i % 7 is not (3 or 4) || Same(whole[i], seldom[i])));
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_function_does_not_hang_on_the_bars_after(string name)
    {
        TaCase function = Find(name);
        Check(infinite: true, bars =>
        {
            double[] whole = Whole(function, bars);
            int[] ends = [1, bars.Count / 3, bars.Count / 2, bars.Count - 1];
            return ends.Where(end => end > 0 && end < bars.Count).All(end => Whole(function, bars.Prefix(end)).Zip(whole, Same).All(same => same));
        });
    }

    [Fact]
    public void The_true_range_and_its_average_are_what_their_definitions_say()
    {
        Check(infinite: false, bars =>
        {
            double[] high = bars.Close;
            double[] low = bars.Open;
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

    private static TaCase Find(string name) => TaCases.All.Single(each => each.Name == name);

    private static void Check(bool infinite, Func<BarColumnsOf, bool> holds) =>
        Prop.ForAll(Bars(infinite).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithQuietOnSuccess(true).WithReplay(20240229, 7));

    private static bool Same(double first, double second) =>
        BitConverter.DoubleToInt64Bits(first) == BitConverter.DoubleToInt64Bits(second) || (double.IsNaN(first) && double.IsNaN(second));

    private static double[] Whole(TaCase function, BarColumnsOf bars)
    {
        OutputColumn column = LambdaIndicator.Outputs(
            bars.Bars, (_, outputs) => function.AddTo(outputs, "x", ScriptRun.Running!.Ta, ScriptRun.Running.Prices)).Outputs["x"];
        return [.. Enumerable.Range(0, column.Count).Select(i => column[i])];
    }

    /// <summary>The function of bars that form: their prices are something else first on each bar, and it is read then as well where it is read at all.</summary>
    private static double[] BarByBar(TaCase function, BarColumnsOf bars, Func<int, bool> isRead)
    {
        Var<double>[] forming = [new(), new(), new(), new(), new()];
        double[] result = new double[bars.Count];
        ScriptRunner.Run(
            new LambdaIndicator
            {
                OnSetup = s => ScriptRun.Running!.Prices = new BarPrices(forming[0], forming[1], forming[2], forming[3], forming[4], s.BarIndex, s.Time),
                OnProcess = s =>
                {
                    ScriptRun run = ScriptRun.Running!;
                    int bar = s.BarIndex;
                    for (int i = 0; i < forming.Length; i++)
                    {
                        forming[i].Value = bar % (3 + i) == 0 ? double.NaN : bar % 5 == i ? double.PositiveInfinity : 1e9 - bar + i;
                    }

                    if (isRead(bar))
                    {
                        function.Now(run.Ta, run.Prices);
                    }

                    forming[0].Value = s.Open;
                    forming[1].Value = s.High;
                    forming[2].Value = s.Low;
                    forming[3].Value = s.Close;
                    forming[4].Value = s.Volume;
                    if (isRead(bar))
                    {
                        result[bar] = function.Now(run.Ta, run.Prices);
                    }
                },
            },
            bars.Bars);
        return result;
    }
}
