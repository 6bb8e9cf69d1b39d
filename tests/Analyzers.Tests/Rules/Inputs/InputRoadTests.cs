using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

/// <summary>The less trodden roads from a script's roots to an input.</summary>
public sealed class InputRoadTests
{
    [Theory]
    [InlineData("""public Mine() => _ = {|BAR1001:Input.Int|}("Length", 20);""", "new Mine → Input.Int")]
    [InlineData("""public Mine() => Read(); void Read() => _ = {|BAR1001:Input.Int|}("Length", 20);""", "new Mine → Read → Input.Int")]
    [InlineData("""void Process() { Func<string, bool, string, string, bool> read = {|BAR1001:Input.Bool|}; _ = read("On", true, "", ""); }""", "Process → Input.Bool")]
    [InlineData("""void Process() { foreach (int each in Read()) { _ = each; } } IEnumerable<int> Read() { yield return {|BAR1001:Input.Int|}("Length", 20); }""", "Process → Read → Input.Int")]
    [InlineData("""void Process() { foreach (int each in this) { _ = each; } } public IEnumerator<int> GetEnumerator() { yield return {|BAR1001:Input.Int|}("Length", 20); }""", "Process → GetEnumerator → Input.Int")]
    [InlineData("""void Process() => Declare(Input); static void Declare(InputNamespace input) => _ = {|BAR1001:input.Int|}("Length", 20);""", "Process → Declare → Input.Int")]
    [InlineData("""private InputNamespace? kept; void Setup() => kept = Input; void Process() => _ = {|BAR1001:kept!.Int|}("Length", 20);""", "Process → Input.Int")]
    [InlineData("""void Process() => _ = this[3]; int this[int index] => {|BAR1001:Input.Int|}("Length", index);""", "Process → this[] → Input.Int")]
    [InlineData("""private Func<int>? read; void Setup() => read = () => {|BAR1001:Input.Int|}("Length", 20); void Process() => _ = read!();""", "Process → lambda → Input.Int")]
    [InlineData("""private Func<int>? Reader { get; set; } void Setup() => Reader = () => {|BAR1001:Input.Int|}("Length", 20); void Process() => _ = Reader?.Invoke();""", "Process → lambda → Input.Int")]
    [InlineData("""private Func<int>? read; void Setup() => read = Read; void Process() => _ = read!(); int Read() => {|BAR1001:Input.Int|}("Length", 20);""", "Process → Read → Input.Int")]
    [InlineData("""void Process() { static int Read(InputNamespace input) => {|BAR1001:input.Int|}("Length", 20); _ = Read(Input); }""", "Process → Read → Input.Int")]
    [InlineData("""void Process() => _ = Input is { } given ? {|BAR1001:given.Int|}("Length", 20) : 0;""", "Process → Input.Int")]
    [InlineData("""void Process() { try { } finally { _ = Input?{|BAR1001:.Int|}("Length", 20); } }""", "Process → Input.Int")]
    [InlineData("""void Process() => _ = new Lazy<int>(() => {|BAR1001:Input.Int|}("Length", 20)).Value;""", "Process → Input.Int")]
    [InlineData("""private event Action? Closed; void Setup() => Closed += Read; void Process() => Closed?.Invoke(); void Read() => _ = {|BAR1001:Input.Int|}("Length", 20);""", "Process → Read → Input.Int")]
    [InlineData("""private readonly List<Action> rules = []; void Setup() => rules.Add(() => _ = {|BAR1001:Input.Int|}("Length", 20)); void Process() { foreach (Action rule in rules) { rule(); } }""", "Process → lambda → Input.Int")]
    [InlineData("""private readonly List<Action> rules = []; void Setup() => rules.Add(Read); void Process() => rules.ForEach(rule => rule()); void Read() => _ = {|BAR1001:Input.Int|}("Length", 20);""", "Process → Read → Input.Int")]
    [InlineData("""private readonly Dictionary<string, Action> rules = []; void Setup() => rules["a"] = () => _ = {|BAR1001:Input.Int|}("Length", 20); void Process() { if (rules.TryGetValue("a", out Action? rule)) { rule(); } }""", "Process → lambda → Input.Int")]
    [InlineData("""private Action[] rules = []; void Setup() => rules = [() => _ = {|BAR1001:Input.Int|}("Length", 20)]; void Process() => rules[0]();""", "Process → lambda → Input.Int")]
    [InlineData("""void Process() { (int a, int b) = this; _ = a + b; } void Deconstruct(out int a, out int b) { a = {|BAR1001:Input.Int|}("Length", 20); b = 3; }""", "Process → Deconstruct → Input.Int")]
    [InlineData("""void Process() { using Reader reader = new(Input); } private sealed class Reader(InputNamespace input) : IDisposable { public void Dispose() => _ = {|BAR1001:input.Int|}("Length", 20); }""", "Process → Dispose → Input.Int")]
    [InlineData("""void Process() => _ = Name; string Name => {|BAR1001:Input.String|}("Name", "")!;""", "Process → Name → Input.String")]
    [InlineData("""private readonly Helper helper = new(); void Process() => helper.Read(Input); private sealed class Helper { public void Read(InputNamespace input) => _ = ({|BAR1001:input.Int|}("Length", 20)); }""", "Process → Read → Input.Int")]
    [InlineData("""private Func<string>? read; void Setup() => read = () => ({|BAR1001:Input.String|}("Name", "")!); void Process() => _ = read!();""", "Process → lambda → Input.String")]
    [InlineData("""private Lazy<int>? risk; void Setup() => risk = new Lazy<int>(() => {|BAR1001:Input.Int|}("Risk", 1)); void Process() => _ = risk!.Value;""", "Process → lambda → Input.Int")]
    [InlineData("""private Lazy<int> Risk { get; set; } = null!; void Setup() => Risk = new(Read); void Process() => _ = Risk?.Value; int Read() => {|BAR1001:Input.Int|}("Risk", 1);""", "Process → Read → Input.Int")]
    [InlineData("""private static readonly string[] titles = ["A"]; private IEnumerable<int> all = []; void Setup() => all = titles.Where(t => t != "").Select(t => {|BAR1001:Input.Int|}(t, 10)).Reverse(); void Process() => _ = all.Sum();""", "Process → lambda → Input.Int")]
    [InlineData("""private static readonly string[] titles = ["A"]; private IEnumerable<int> all = []; void Setup() => all = from t in titles select {|BAR1001:Input.Int|}(t, 10); void Process() { foreach (int each in all) { _ = each; } }""", "Process → lambda → Input.Int")]
    [InlineData("""private Kept kept; void Setup() => kept = new Kept(() => {|BAR1001:Input.Int|}("Risk", 1)); void Process() => _ = kept.Now; private sealed class Kept(Func<int> ask) { public int Now => ask(); }""", "Process → Now → lambda → Input.Int")]
    [InlineData("""private Kept kept; void Setup() => kept = new Kept(() => {|BAR1001:Input.Int|}("Risk", 1)); void Process() => kept.Run(); private sealed class Kept { private readonly Func<int> ask; public Kept(Func<int> given) => ask = given ?? throw new ArgumentNullException(nameof(given)); public void Run() => _ = ask.Invoke(); }""", "Process → Run → lambda → Input.Int")]
    [InlineData("""private readonly Kept kept = new(); void Setup() => kept.Listen(() => _ = {|BAR1001:Input.Int|}("Risk", 1)); void Process() => kept.Run(); private sealed class Kept { private readonly List<Action> all = []; public void Listen(Action given) => all.Add(given); public void Run() { foreach (Action each in all) { each(); } } }""", "Process → Run → lambda → Input.Int")]
    public void Input_is_reported_with_its_path(string members, string path)
    {
        var found = AnalyzerTest.Verify(Script(members));

        Assert.Contains($"({path})", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""private Func<int>? read; private int length; void Setup() { read = () => Input.Int("Length", 20); length = read(); } void Process() => _ = length;""")]
    [InlineData("""private readonly Func<int> read; private int length; public Mine() => read = () => Input.Int("Length", 20); void Setup() => length = read(); void Process() => _ = length;""")]
    [InlineData("""private int length; void Setup() { foreach (int each in Read()) { length += each; } } void Process() => _ = length; IEnumerable<int> Read() { yield return Input.Int("Length", 20); }""")]
    [InlineData("""private int length; void Setup() => length = Declare(Input); void Process() => _ = length; static int Declare(InputNamespace input) => input.Int("Length", 20);""")]
    [InlineData("""private string name = ""; void Setup() => name = nameof(Read); void Process() => _ = name + nameof(Length) + nameof(Input.Int); int Read() => Input.Int("Length", 20); int Length => Read();""")]
    [InlineData("""void Setup() { if (Input.Bool("On", true)) { _ = Input.Int("Length", 20); } } void Process() { }""")]
    [InlineData("""private bool isReady; void Process() { isReady |= Close > Open; } public int Dead() => Input.Int("Length", 20);""")]
    [InlineData("""private readonly List<Action> starts = []; private readonly List<Action> rules = []; private int length; void Setup() { starts.Add(() => length = Input.Int("Length", 20)); rules.Add(() => length++); foreach (Action start in starts) { start(); } } void Process() { foreach (Action rule in rules) { rule(); } }""")]
    [InlineData("""private Lazy<int> risk = null!; void Setup() { risk = new Lazy<int>(() => Input.Int("Risk", 1)); _ = risk.Value; } void Process() => _ = risk.Value;""")]
    [InlineData("""private Lazy<int> risk = null!; private readonly Lazy<int> other = new(() => 3); void Setup() { risk = new Lazy<int>(() => Input.Int("Risk", 1)); Touch(); } void Touch() => _ = risk.Value; void Process() => _ = risk.Value + other.Value;""")]
    [InlineData("""private Lazy<int> risk = null!; private readonly Lazy<int> other = new(() => 3); private int length; void Setup() { risk = new Lazy<int>(() => Input.Int("Risk", 1)); length = risk.Value; } void Process() => _ = length + other.Value;""")]
    [InlineData("""private static readonly string[] titles = ["A"]; private IEnumerable<int> all = []; void Setup() => all = titles.Select(t => Input.Int(t, 10)).ToList(); void Process() => _ = all.Sum();""")]
    [InlineData("""private static readonly string[] titles = ["A"]; private IEnumerable<int> all = []; void Setup() { all = titles.Select(t => Input.Int(t, 10)); all = all.ToArray(); } void Process() => _ = all.Sum();""")]
    [InlineData("""private static readonly string[] titles = ["A"]; private Dictionary<string, int> all = []; void Setup() => all = titles.ToDictionary(t => t, t => Input.Int(t, 10)); void Process() => _ = all.Values.Sum() + titles.Sum(t => t.Length);""")]
    [InlineData("""private static readonly string[] titles = ["A"]; private IEnumerable<int> all = []; private int sum; void Setup() { all = titles.Select(t => Input.Int(t, 10)); sum = all.Sum(); } void Process() => _ = all is null ? 0 : sum;""")]
    [InlineData("""private Kept kept; void Setup() => kept = new Kept(() => Input.Int("Risk", 1)); void Process() => _ = kept.Now; private sealed class Kept(Func<int> ask) { private readonly int now = ask(); public int Now => now; }""")]
    [InlineData("""private Kept kept; void Setup() => kept = new Kept(() => Input.Int("Risk", 1)); void Process() => _ = kept.Now; private sealed class Kept { public Kept(Func<int> ask) => Now = ask(); public int Now { get; } }""")]
    [InlineData("""private Kept kept; void Setup() { kept = new Kept(() => Input.Int("Risk", 1)); _ = kept.Now; } void Process() => _ = kept.Now; private sealed class Kept(Func<int> ask) { private int? known; public int Now => known ??= ask(); }""")]
    [InlineData("""private Kept kept; private int length; void Setup() { kept = new Kept(() => 3); Kept early = new(() => Input.Int("Risk", 1)); length = early.Now; } void Process() => _ = kept.Now + length; private sealed class Kept(Func<int> ask) { public int Now => ask(); }""")]
    [InlineData("""private readonly Kept kept = new(); void Setup() => kept.Each(() => Input.Int("Risk", 1)); void Process() => _ = kept.Sum; private sealed class Kept { private readonly List<int> all = []; public void Each(Func<int> ask) => all.Add(ask()); public int Sum => all.Sum(); }""")]
    public void Input_that_only_setup_calls_is_right(string members) => AnalyzerTest.Verify(Script(members));

    [Fact]
    public void Input_in_a_helper_that_two_scripts_reach_is_reported_once() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Helper
        {
            public static int Length(InputNamespace input) => {|BAR1001:input.Int|}("Length", 20);
        }

        [Strategy]
        public partial class First
        {
            void Process(Bar bar) => _ = Helper.Length(Input);
        }

        [Strategy]
        public partial class Second
        {
            void Process(Bar bar) => _ = Helper.Length(Input);
        }
        """);

    [Fact]
    public void Input_in_an_output_of_an_imported_indicator_is_reported_for_the_indicator()
    {
        var found = AnalyzerTest.Verify(
            """
            using Barline;

            [Strategy]
            public partial class Mine
            {
                private Other other;

                void Setup() => other = Import(new Other());

                void Process(Bar bar) => _ = other.Value > 3;
            }
            """,
            """
            using Barline;

            [Indicator]
            public partial class Other
            {
                [Output] public double Value => {|BAR1001:Input.Double|}("Value", 3);
            }
            """);

        Assert.Contains("the output 'Value'", Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Input_in_the_fields_and_primary_constructor_of_a_helper_is_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public class Reader(InputNamespace input)
        {
            public int Length { get; } = {|BAR1001:input.Int|}("Length", 20);
        }

        [Strategy]
        public partial class Mine
        {
            void Process(Bar bar) => _ = new Reader(Input).Length;
        }
        """);

    [Fact]
    public void Input_in_setup_of_a_base_script_is_right() => AnalyzerTest.Verify(
        """
        using Barline;

        [Strategy]
        public partial class Base
        {
            protected int Length { get; private set; }

            protected virtual void Setup() => Length = Input.Int("Length", 20);

            protected void Process(Bar bar) => _ = Length;
        }

        [Strategy]
        public partial class Derived : Base
        {
            private int width;

            protected override void Setup()
            {
                base.Setup();
                width = Input.Int("Width", 2);
            }

            public int Width => width;
        }
        """);

    private static string Script(string members) =>
        $$"""
        using Barline;

        [Strategy]
        public partial class Mine
        {
            {{members}}{{(members.Contains("void Process", StringComparison.Ordinal) ? "" : " void Process(Bar bar) { }")}}
        }
        """;
}
