using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A use of a method that may have a body in this compilation.</summary>
/// <param name="Target">The method's definition.</param>
/// <param name="IsOnThis">Whether the script uses it on itself, so that an override of the script's runs.</param>
internal sealed record BodyCall(IMethodSymbol Target, bool IsOnThis);
