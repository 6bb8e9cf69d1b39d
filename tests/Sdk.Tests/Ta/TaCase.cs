using System.Runtime.CompilerServices;

namespace Barline.Tests.Ta;

/// <summary>A function with its arguments: as the SDK has it, and as a second implementation has it.</summary>
/// <param name="Name">The call, for messages.</param>
/// <param name="Define">The call, on the prices of the bars.</param>
/// <param name="Reference">The values that the definition asks for, by the shortest road, from the columns of the bars.</param>
/// <param name="Tolerance">The part of the largest value of the columns that rounding may make of a difference; 0 asks for equal bits.</param>
internal sealed record TaCase(string Name, Func<TaNamespace, BarPrices, object> Define, Func<BarColumnsOf, double[]> Reference, double Tolerance)
{
    /// <summary>A function of the closes and, where it takes two sources, the opens.</summary>
    public TaCase(
        string name,
        Func<TaNamespace, Series<double>, Series<double>, object> define,
        Func<double[], double[], double[]> reference,
        double tolerance)
        : this(name, (ta, prices) => define(ta, prices.Close, prices.Open), bars => reference(bars.Close, bars.Open), tolerance)
    {
    }

    /// <summary>Hands what the function defines, a series of numbers or of truths, over as an output.</summary>
    public void AddTo(ScriptOutputs outputs, string name, TaNamespace ta, BarPrices prices) => outputs.AddAny(name, Define(ta, prices));

    /// <summary>The function's value at the current bar, a truth as 1 or 0.</summary>
    public double Now(TaNamespace ta, BarPrices prices) => Define(ta, prices) switch
    {
        Series<double> numbers => numbers.Value,
        SeriesExpression<double> numbers => numbers.Value,
        Series<bool> truths => truths.Value ? 1 : 0,
        SeriesExpression<bool> truths => truths.Value ? 1 : 0,
        object other => throw new SwitchExpressionException(other),
    };

    public override string ToString() => Name;
}
