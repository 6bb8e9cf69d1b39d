namespace Barline.Analyzers.Reach;

/// <summary>Who calls a script's code first.</summary>
internal enum RootKind
{
    /// <summary>The engine, on each bar.</summary>
    Process,

    /// <summary>The engine or an importing script, to read an output.</summary>
    Output,

    /// <summary>The engine, once before the first bar.</summary>
    Setup,

    /// <summary>Whoever makes the script, before there is a run.</summary>
    Constructor,
}
