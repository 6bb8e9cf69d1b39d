namespace Barline;

/// <summary>A namespace that a script asks for with <see cref="UsesAttribute{T}"/>.</summary>
/// <param name="Name">The member under which the script sees it.</param>
/// <param name="Type">The class that holds its functions.</param>
/// <param name="Create">Makes one; null where the class has no parameterless constructor and an instance must be registered.</param>
public sealed record NamespaceMetadata(string Name, Type Type, Func<object>? Create);
