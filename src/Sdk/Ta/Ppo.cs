namespace Barline;

public partial class TaNamespace
{
    /// <summary>Percentage price oscillator: the distance of two exponential averages in percent of the slow one, so that it compares across prices.</summary>
    /// <remarks>na where the slow average is 0.</remarks>
    /// <param name="source">The series.</param>
    /// <param name="fastLength">The length of the fast average, 1 or more.</param>
    /// <param name="slowLength">The length of the slow average, 1 or more.</param>
    /// <param name="signalLength">The length of the line's own average, 1 or more.</param>
    /// <returns>Line, signal and histogram: <c>var (line, signal, histogram) = Ta.Ppo(Close)</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1.</exception>
    [TaFunction(
        TaGroup.Oscillators, Warmup = "max(fastLength, slowLength) + signalLength - 2", TaLib = "PPO",
        Source = "G. Appel's convergence and divergence, in percent")]
    public virtual PpoLines Ppo(
        Series<double> source, [AtLeast(1)] int fastLength = 12, [AtLeast(1)] int slowLength = 26, [AtLeast(1)] int signalLength = 9)
    {
        CheckLength(fastLength, "Ta.Ppo");
        CheckLength(slowLength, "Ta.Ppo");
        CheckLength(signalLength, "Ta.Ppo");
        Series<double> line = Define(default(PpoKernel), Ema(source, fastLength), Ema(source, slowLength));
        Series<double> signal = Ema(line, signalLength);
        return new(line, signal, Difference(line, signal));
    }
}

internal readonly struct PpoKernel : IBuiltInKernel<double, double, double>
{
    public static string Name => "Ta.Ppo";

    public Arguments Arguments => Arguments.None;

    public double Update(History<double> fast, History<double> slow) =>
        slow.Now == 0 ? double.NaN : 100 * (fast.Now - slow.Now) / slow.Now;
}
