namespace Barline.Analyzers;

/// <summary>The ids of all findings. The thousands are the area; an id is never used again for something else.</summary>
internal static class DiagnosticIds
{
    // 0: the shape of a script.
    public const string ScriptNotPartial = "BAR0001";
    public const string OuterTypeNotPartial = "BAR0002";
    public const string MissingProcess = "BAR0003";
    public const string SetupSignature = "BAR0004";
    public const string ProcessSignature = "BAR0005";
    public const string ClassCannotBeScript = "BAR0006";
    public const string StrategyAndIndicator = "BAR0007";
    public const string TwoProcessMethods = "BAR0008";
    public const string IndicatorWithoutOutput = "BAR0009";

    // 1: inputs.
    public const string InputReadInProcess = "BAR1001";
    public const string InputTypeNotSupported = "BAR1002";
    public const string InputNotSettable = "BAR1003";

    // 2: imports. BAR2001, the import cycle, is the generator's.

    // 3: series.
    public const string OperatorOnWrongSeries = "BAR3001";

    // 6: namespaces.
    public const string UsedTypeIsNoNamespace = "BAR6001";

    // 7: life cycle.
    public const string LifecycleMethodCalled = "BAR7001";
}
