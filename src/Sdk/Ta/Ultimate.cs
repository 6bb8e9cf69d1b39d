namespace Barline;

public partial class TaNamespace
{
    /// <summary>Ultimate oscillator, from 0 to 100: the part of the true range that lies below the close, over three lengths of which the fast one counts most.</summary>
    /// <remarks>
    /// 100 * (4 * fast + 2 * middle + slow) / 7, each Sum(close - true low) / Sum(true high - true low) over its length, where the true low is the lower
    /// of low and the close before, and the true high the higher of high and the close before. It is na where a range is nothing.
    /// </remarks>
    /// <param name="fastLength">The length that counts four times, 1 or more.</param>
    /// <param name="middleLength">The length that counts twice, 1 or more.</param>
    /// <param name="slowLength">The length that counts once, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "max(fastLength, max(middleLength, slowLength))", TaLib = "ULTOSC", StockIndicators = "GetUltimate",
        Source = "L. Williams, The Ultimate Oscillator, Stocks & Commodities, 1985")]
    public virtual Series<double> Ultimate([AtLeast(1)] int fastLength = 7, [AtLeast(1)] int middleLength = 14, [AtLeast(1)] int slowLength = 28)
    {
        CheckLength(fastLength, "Ta.Ultimate");
        CheckLength(middleLength, "Ta.Ultimate");
        CheckLength(slowLength, "Ta.Ultimate");
        Series<double> pressure = Define(default(BuyingPressureKernel), Prices.Low, Prices.Close);
        Series<double> range = Tr();
        return Define(
            default(UltimateKernel),
            Share(Sum(pressure, fastLength), Sum(range, fastLength)),
            Share(Sum(pressure, middleLength), Sum(range, middleLength)),
            Share(Sum(pressure, slowLength), Sum(range, slowLength)));
    }
}

/// <summary>How far the bar closes above its true low.</summary>
internal readonly struct BuyingPressureKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Ultimate";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> low, History<double> close) => close.Now - Math.Min(low.Now, close[1]);
}

internal readonly struct UltimateKernel : IBuiltInKernel<double, double, double, double>
{
    public static string Name => "Ta.Ultimate";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> fast, History<double> middle, History<double> slow) =>
        100 * ((4 * fast.Now) + (2 * middle.Now) + slow.Now) / 7;
}
