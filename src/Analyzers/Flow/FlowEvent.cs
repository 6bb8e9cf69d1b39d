using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Flow;

/// <summary>Something that happens to a variable at one point of a method.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Variable">The local, parameter or field; null where it may be any field.</param>
/// <param name="Operation">Where; for an assignment, the value.</param>
internal sealed record FlowEvent(FlowEventKind Kind, ISymbol? Variable, IOperation? Operation);
