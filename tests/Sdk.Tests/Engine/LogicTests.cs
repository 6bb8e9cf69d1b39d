namespace Barline.Tests.Engine;

public sealed class LogicTests
{
    private static readonly BarSeries bars = TestBars.Walk(200, 5);

    [Fact]
    public void And_or_and_not_are_the_plain_ones_for_the_value_of_every_pair()
    {
        Var<bool> flag = new();
        Lab.Over(bars, bar: lab =>
        {
            double c = bars.Closes[lab.Index];
            double o = bars.Opens[lab.Index];
            flag.Value = lab.Index % 3 == 0;
            SeriesExpression<bool> rising = lab.C > lab.O;
            Series<bool> high = lab.C > 100;
            bool plain = lab.Index % 2 == 0;
            bool r = c > o;
            bool h = c > 100;
            bool f = lab.Index % 3 == 0;
            bool[] expected =
            [
                r && h, r && f, r && plain, h && r, h && f, h && plain, f && r, f && h, f && plain, plain && r, plain && h, plain && f,
                r || h, r || f, r || plain, h || r, h || f, h || plain, f || r, f || h, f || plain, plain || r, plain || h, plain || f,
                !r, !h, !f, r ^ h, r & f, r | plain,
            ];
            bool[] found =
            [
                rising && high, rising && flag, rising && plain, high && rising, high && flag, high && plain, flag && rising, flag && high,
                flag && plain, plain && rising, plain && high, plain && flag,
                rising || high, rising || flag, rising || plain, high || rising, high || flag, high || plain, flag || rising, flag || high,
                flag || plain, plain || rising, plain || high, plain || flag,
                !rising, !high, !flag, rising ^ high, rising & flag, rising | plain,
            ];
            Assert.Equal(expected, found);
        });
    }

    [Fact]
    public void And_and_or_as_a_source_are_the_full_series_also_where_the_left_side_alone_decides()
    {
        Lab.Over(bars, bar: lab =>
        {
            SeriesExpression<bool> rising = lab.C > lab.O;
            Series<bool> high = lab.C > 100;
            Series<bool> both = rising && high;
            Series<bool> either = high || rising;
            Series<bool> neither = !(rising || lab.C > 100);
            Series<bool> two = lab.C[0] > 100 && lab.O[0] > 100 || !rising;
            for (int back = 0; back <= lab.Index; back++)
            {
                double c = bars.Closes[lab.Index - back];
                double o = bars.Opens[lab.Index - back];
                Assert.Equal(c > o && c > 100, both[back].Value);
                Assert.Equal(c > 100 || c > o, either[back].Value);
                Assert.Equal(!(c > o || c > 100), neither[back].Value);
                Assert.Equal((c > 100 && o > 100) || !(c > o), two[back].Value);
            }

            // Of two series, an index makes one an expression.
            Series<bool> low = lab.O < 100;
            Series<bool> mixed = high[0] && low;
            Assert.Equal(high && low, mixed.Value);
        });
    }

    [Fact]
    public void Conditions_work_where_csharp_takes_a_bool()
    {
        int whileTurns = 0;
        Lab.Over(bars, bar: lab =>
        {
            bool r = bars.Closes[lab.Index] > bars.Opens[lab.Index];
            int seen = 0;
            if (lab.C > lab.O)
            {
                seen++;
            }

            while (lab.C > lab.O && seen < 3)
            {
                seen++;
                whileTurns++;
            }

            Assert.Equal(r ? 3 : 0, seen);
            Assert.Equal(r ? 1 : 2, lab.C > lab.O ? 1 : 2);
            Assert.Equal(bars.Closes[lab.Index] is > 100 and < 103, (double)lab.C is > 100 and < 103);
            Assert.Equal(r, ((bool)(lab.C > lab.O)) switch { true => true, false => false });
        });
        Assert.NotEqual(0, whileTurns);
    }

    [Fact]
    public void Na_compares_false_and_differs_from_itself()
    {
        BarSeries holes = TestBars.Of(1, double.NaN, 2);
        Lab.Over(holes, bar: lab =>
        {
            bool isNa = lab.Index == 1;
            Assert.Equal(!isNa, lab.C == lab.O);
            Assert.Equal(isNa, lab.C != lab.O);
            Assert.Equal(!isNa, lab.C <= lab.O);
            double na = Na.Value;
            Assert.False(lab.C < na);
            Assert.False(lab.C >= na);
            Assert.Equal(isNa, Na.Is(lab.C));
            Assert.Equal(isNa ? 5 : holes.Closes[lab.Index], Na.Or(lab.C, 5));
        });
    }
}
