namespace Barline;

public partial class TaNamespace
{
    /// <summary>Elder ray: how far buyers carry the price above its average, and sellers below it.</summary>
    /// <remarks>High - Ema(Close, length) and Low - Ema(Close, length).</remarks>
    /// <param name="length">The length of the average, 1 or more.</param>
    /// <returns>Bull and bear power: <c>var (bull, bear) = Ta.ElderRay()</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is below 1.</exception>
    [TaFunction(TaGroup.Oscillators, Warmup = "length - 1", StockIndicators = "GetElderRay", Source = "A. Elder, Trading for a Living, 1993")]
    public virtual ElderRayPower ElderRay([AtLeast(1)] int length = 13)
    {
        CheckLength(length, "Ta.ElderRay");
        Series<double> average = Ema(Prices.Close, length);
        return new(Difference(Prices.High, average), Difference(Prices.Low, average));
    }
}
