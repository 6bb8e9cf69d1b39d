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
    public const string NoAccessibleConstructor = "BAR0010";
    public const string OutputTypeNotSupported = "BAR0011";
    public const string OutputNotReadable = "BAR0012";

    // 1: inputs.
    public const string InputReadInProcess = "BAR1001";
    public const string InputTypeNotSupported = "BAR1002";
    public const string InputNotSettable = "BAR1003";
    public const string DefaultOutsideBounds = "BAR1004";
    public const string InputBoundsReversed = "BAR1005";
    public const string InputStepNotPositive = "BAR1006";
    public const string DefaultIsNoOption = "BAR1007";
    public const string DuplicateInputTitle = "BAR1008";
    public const string InputAssigned = "BAR1009";

    // 2: imports. BAR2001, the import cycle, is the generator's.
    public const string ImportInProcess = "BAR2002";
    public const string ImportOfStrategy = "BAR2003";
    public const string ImportResultUnused = "BAR2004";
    public const string OutputReadBeforeImport = "BAR2005";
    public const string InstanceImportedTwice = "BAR2006";

    // 3: series.
    public const string OperatorOnWrongSeries = "BAR3001";
    public const string NegativeIndex = "BAR3002";
    public const string IndexIntoFuture = "BAR3003";
    public const string DefinitionChangesEachBar = "BAR3004";
    public const string SeriesValueFrozen = "BAR3005";
    public const string ComparisonWithNa = "BAR3006";
    public const string SeriesComparedWithItself = "BAR3007";
    public const string SeriesInStatic = "BAR3008";
    public const string LengthBelowOne = "BAR3009";
    public const string SeriesReadBeforeRun = "BAR3010";
    public const string SeriesOfWrongType = "BAR3011";
    public const string SeriesKeptInProcess = "BAR3012";

    // 4: orders.
    public const string OrderInSetup = "BAR4001";
    public const string OrderInIndicator = "BAR4002";
    public const string UnknownOrderId = "BAR4003";
    public const string ExitWithoutPrice = "BAR4004";
    public const string QuantityNotPositive = "BAR4005";
    public const string ExitPriceHidden = "BAR4006";
    public const string OrderArgumentRefused = "BAR4007";
    public const string TrailWithoutStart = "BAR4008";
    public const string OcaGroupIncomplete = "BAR4009";

    // 5: determinism.
    public const string ClockRead = "BAR5001";
    public const string UnseededRandom = "BAR5002";
    public const string NewGuid = "BAR5003";
    public const string EnvironmentRead = "BAR5004";
    public const string FileUsed = "BAR5005";
    public const string NetworkUsed = "BAR5006";
    public const string ConsoleRead = "BAR5007";
    public const string ThreadUsed = "BAR5008";
    public const string StaticStateUsed = "BAR5009";
    public const string HashCodeUsed = "BAR5010";

    // 6: namespaces and shared state.
    public const string UsedTypeIsNoNamespace = "BAR6001";
    public const string NamespaceNameTwice = "BAR6002";
    public const string NamespaceHidesDefault = "BAR6003";
    public const string SharedNotPartial = "BAR6004";
    public const string SharedTypesDiffer = "BAR6005";

    // 7: life cycle.
    public const string LifecycleMethodCalled = "BAR7001";
    public const string ScriptGivenToTwoRuns = "BAR7002";
}
