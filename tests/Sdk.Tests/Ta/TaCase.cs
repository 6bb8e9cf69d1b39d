using System.Runtime.CompilerServices;

namespace Barline.Tests.Ta;

/// <summary>A function with its arguments: as the SDK has it, and as a second implementation has it.</summary>
/// <param name="Name">The call, for messages.</param>
/// <param name="Define">The call on a source, and on a second one for functions that take two.</param>
/// <param name="Reference">The values that the definition asks for, by the shortest road, on the columns of the two sources.</param>
/// <param name="Tolerance">The part of the largest value of the sources that rounding may make of a difference; 0 asks for equal bits.</param>
internal sealed record TaCase(
    string Name, Func<TaNamespace, Series<double>, Series<double>, object> Define, Func<double[], double[], double[]> Reference, double Tolerance)
{
    /// <summary>Hands what the function defines, a series of numbers or of truths, over as an output.</summary>
    public void AddTo(ScriptOutputs outputs, string name, TaNamespace ta, Series<double> first, Series<double> second)
    {
        switch (Define(ta, first, second))
        {
            case Series<double> numbers:
                outputs.Add(name, numbers);
                break;
            case SeriesExpression<bool> truths:
                outputs.Add<bool>(name, truths);
                break;
            case object other:
                throw new SwitchExpressionException(other);
        }
    }

    /// <summary>The function's value at the current bar, a truth as 1 or 0.</summary>
    public double Now(TaNamespace ta, Series<double> first, Series<double> second) => Define(ta, first, second) switch
    {
        Series<double> numbers => numbers.Value,
        SeriesExpression<bool> truths => truths.Value ? 1 : 0,
        object other => throw new SwitchExpressionException(other),
    };

    public override string ToString() => Name;
}
