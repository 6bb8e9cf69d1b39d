using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Reach;

/// <summary>A lambda, or a method without a call, that a body keeps in a field or property, or gives to a method of the user's own.</summary>
/// <param name="Member">The field, property or event that keeps it; the parameter that takes it.</param>
/// <param name="Body">The lambda or method; the parameter, where a method keeps what it was given.</param>
/// <param name="IsQuery">Whether the member keeps a query that calls it when it is gone through.</param>
internal sealed record StoredDelegate(ISymbol Member, ISymbol Body, bool IsQuery = false);
