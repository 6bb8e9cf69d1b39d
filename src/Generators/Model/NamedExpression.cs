namespace Barline.Generators.Model;

/// <summary>A value given by name, as C# source.</summary>
internal sealed record NamedExpression(string Name, string Expression);
