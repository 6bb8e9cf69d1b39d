using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>An input that is declared after <c>Setup</c>.</summary>
/// <param name="Name">Such as <c>Input.Int</c>.</param>
/// <param name="Location">The call, without its arguments.</param>
/// <param name="Path">The calls that lead there, such as <c>Process → Update → Input.Int</c>.</param>
internal sealed record ReachedInput(string Name, Location Location, string Path);
