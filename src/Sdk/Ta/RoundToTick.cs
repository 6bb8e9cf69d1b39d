namespace Barline;

public partial class TaNamespace
{
    /// <summary>Each value rounded to the nearest price that the instrument has, halves upwards (Pine's <c>math.round_to_mintick</c>).</summary>
    /// <param name="source">The series.</param>
    [TaFunction(TaGroup.Levels, Warmup = "0", Pine = "math.round_to_mintick")]
    public virtual SeriesExpression<double> RoundToTick(Series<double> source) =>
        Expression.Binary<Operators.RoundToStep, double, double>(Term.Of(source), Term.Of(Instrument.TickSize));

    /// <inheritdoc cref="RoundToTick(Series{double})"/>
    public SeriesExpression<double> RoundToTick(SeriesExpression<double> source) =>
        Expression.Binary<Operators.RoundToStep, double, double>(Term.Of(source), Term.Of(Instrument.TickSize));

    /// <summary><paramref name="value"/> rounded to the nearest price that the instrument has, halves upwards (Pine's <c>math.round_to_mintick</c>).</summary>
    /// <param name="value">A price; na gives na.</param>
    public double RoundToTick(double value) => Operators.RoundToStep.Apply(value, Instrument.TickSize);
}
