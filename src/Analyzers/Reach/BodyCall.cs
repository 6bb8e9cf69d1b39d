using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A use of a method that may have a body in this compilation.</summary>
/// <param name="Target">The method's definition; for a call of a delegate, the member that holds it, or the constructor's parameter.</param>
/// <param name="IsOnThis">Whether the script uses it on itself, so that an override of the script's runs.</param>
/// <param name="IsDeferred">Whether it may be called later than the code around it runs.</param>
internal sealed record BodyCall(ISymbol Target, bool IsOnThis, bool IsDeferred)
{
    /// <summary>How the target is called.</summary>
    public CallKind Kind { get; init; }
}
