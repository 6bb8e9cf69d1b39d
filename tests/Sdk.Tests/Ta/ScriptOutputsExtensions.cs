using System.Runtime.CompilerServices;

namespace Barline.Tests.Ta;

internal static class ScriptOutputsExtensions
{
    /// <summary>Hands a series of numbers or of truths over as an output, whichever of its forms a function gave.</summary>
    public static void AddAny(this ScriptOutputs outputs, string name, object series)
    {
        switch (series)
        {
            case Series<double> numbers:
                outputs.Add(name, numbers);
                break;
            case SeriesExpression<double> numbers:
                outputs.Add<double>(name, numbers);
                break;
            case Series<bool> truths:
                outputs.Add(name, truths);
                break;
            case SeriesExpression<bool> truths:
                outputs.Add<bool>(name, truths);
                break;
            case object other:
                throw new SwitchExpressionException(other);
        }
    }
}
