namespace Barline;

/// <summary>Marks a class as a namespace: a named set of functions that scripts ask for with <see cref="UsesAttribute{T}"/>.</summary>
/// <param name="name">The name of the member under which scripts see it, a C# identifier.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ScriptNamespaceAttribute(string name) : Attribute
{
    /// <summary>The name of the member under which scripts see it.</summary>
    public string Name { get; } = name;
}
