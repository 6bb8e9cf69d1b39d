using System.ComponentModel;
using System.Reflection;

namespace Barline;

/// <summary>Names the catalogue of an assembly's scripts.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ScriptCatalogAttribute : Attribute
{
    /// <summary>The catalogue.</summary>
    public abstract IScriptCatalog Catalog { get; }

    /// <summary>The catalogue of <paramref name="assembly"/>; null where it has no scripts.</summary>
    public static IScriptCatalog? Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetCustomAttribute<ScriptCatalogAttribute>()?.Catalog;
    }
}

/// <inheritdoc/>
/// <typeparam name="T">The catalogue's class.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScriptCatalogAttribute<T> : ScriptCatalogAttribute
    where T : IScriptCatalog, new()
{
    /// <inheritdoc/>
    public override IScriptCatalog Catalog { get; } = new T();
}
