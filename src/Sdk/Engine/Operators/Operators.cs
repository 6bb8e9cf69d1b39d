namespace Barline;

/// <summary>What each operator on series does with the values of one bar.</summary>
/// <remarks>
/// C# has no operator for some <c>T</c> of a generic struct only, so each exists for all of them. The type tests below are constants
/// for the compiler at run time: a double's operator is one instruction, and one that makes no sense (the sum of two truths) throws.
/// </remarks>
internal static partial class Operators
{
    private static InvalidOperationException NoOperator<T>(string name) =>
        new($"{name} has no meaning for a series of {typeof(T).Name}.");
}
