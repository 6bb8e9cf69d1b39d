namespace Barline;

public partial class TaNamespace
{
    /// <summary>Chaikin oscillator: the distance of two exponential averages of accumulation and distribution, in units of volume.</summary>
    /// <remarks>Ema(Accdist(), fastLength) - Ema(Accdist(), slowLength).</remarks>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Volume, Warmup = "max(fastLength, slowLength) - 1", TaLib = "ADOSC", StockIndicators = "GetChaikinOsc", Source = "M. Chaikin")]
    public virtual Series<double> ChaikinOscillator([AtLeast(1)] int fastLength = 3, [AtLeast(1)] int slowLength = 10)
    {
        CheckLength(fastLength, "Ta.ChaikinOscillator");
        CheckLength(slowLength, "Ta.ChaikinOscillator");
        Series<double> accumulated = Accdist();
        return Difference(Ema(accumulated, fastLength), Ema(accumulated, slowLength));
    }
}
