namespace Barline.Generators.Model;

/// <summary>What the generated code does to run a method of the script's life.</summary>
internal enum LifecycleCall
{
    /// <summary>There is no such method: an empty body.</summary>
    None,

    /// <summary>The base script has it, and its generated code calls it.</summary>
    Inherited,

    /// <summary>Called without an argument.</summary>
    Plain,

    /// <summary>Called with the current bar.</summary>
    WithBar,
}
