namespace Barline;

/// <summary>A parameter of a function of technical analysis.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type; <c>Series&lt;T&gt;</c> for a source.</param>
/// <param name="Default">What it is where it is not given; null where it must be.</param>
/// <param name="Least">The smallest value allowed; null where there is none.</param>
/// <param name="MayChange">Whether a <c>Series&lt;int&gt;</c> may be given for it, another number on each bar.</param>
public sealed record TaParameter(string Name, Type Type, object? Default, int? Least, bool MayChange);
