namespace Barline.Generators.Model;

/// <summary>One type of a hierarchy, as a partial declaration opens it.</summary>
/// <param name="Keyword">Such as <c>class</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="Name">The escaped name with its type parameters, such as <c>Pair&lt;T&gt;</c>.</param>
internal sealed record TypeLevel(string Keyword, string Name)
{
    public string Declaration => $"partial {Keyword} {Name}";
}
