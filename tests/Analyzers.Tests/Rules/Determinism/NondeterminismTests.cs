using Barline.Testing;

namespace Barline.Analyzers.Tests.Rules;

public sealed class NondeterminismTests
{
    [Theory]
    [InlineData("_ = {|BAR5001:DateTime.Now|};")]
    [InlineData("_ = {|BAR5001:DateTime.UtcNow|}.AddDays(-1);")]
    [InlineData("_ = {|BAR5001:DateTime.Today|};")]
    [InlineData("_ = {|BAR5001:DateTimeOffset.UtcNow|}.ToUnixTimeSeconds();")]
    [InlineData("_ = {|BAR5001:Environment.TickCount64|};")]
    [InlineData("_ = {|BAR5001:TimeProvider.System|}.GetUtcNow();")]
    [InlineData("_ = {|BAR5001:System.Diagnostics.Stopwatch.GetTimestamp|}();")]
    [InlineData("var watch = System.Diagnostics.Stopwatch.StartNew(); _ = watch.{|BAR5001:ElapsedMilliseconds|};")]
    [InlineData("_ = {|BAR5001:System.Diagnostics.Stopwatch.StartNew|}();")]
    [InlineData("System.Diagnostics.Stopwatch watch = {|BAR5001:new()|}; watch.Start();")]
    [InlineData("Func<DateTime> now = () => {|BAR5001:DateTime.Now|}; _ = now();")]
    [InlineData("_ = new[] { 1 }.Select(x => {|BAR5001:DateTime.Now|}.AddDays(x)).First();")]
    [InlineData("_ = {|BAR5002:new Random()|}.Next();")]
    [InlineData("Random random = {|BAR5002:new()|}; _ = random;")]
    [InlineData("_ = {|BAR5002:Random.Shared|}.NextDouble();")]
    [InlineData("_ = {|BAR5002:System.Security.Cryptography.RandomNumberGenerator.GetInt32|}(6);")]
    [InlineData("_ = {|BAR5002:Path.GetRandomFileName|}();")]
    [InlineData("_ = {|BAR5003:Guid.NewGuid|}().ToString();")]
    [InlineData("_ = {|BAR5003:Guid.CreateVersion7|}();")]
    [InlineData("Func<Guid> make = {|BAR5003:Guid.NewGuid|}; _ = make();")]
    [InlineData("_ = {|BAR5004:Environment.GetEnvironmentVariable|}(\"HOME\");")]
    [InlineData("_ = {|BAR5004:Environment.MachineName|};")]
    [InlineData("_ = {|BAR5004:Environment.ProcessorCount|};")]
    [InlineData("_ = bar.Time.{|BAR5004:ToLocalTime|}().Hour;")]
    [InlineData("_ = TimeZoneInfo.ConvertTimeFromUtc(bar.Time, {|BAR5004:TimeZoneInfo.Local|});")]
    [InlineData("_ = {|BAR5004:OperatingSystem.IsWindows|}();")]
    [InlineData("_ = {|BAR5004:AppContext.BaseDirectory|};")]
    [InlineData("_ = {|BAR5005:File.ReadAllText|}(\"x\");")]
    [InlineData("_ = {|BAR5005:File.Exists|}(\"x\");")]
    [InlineData("_ = {|BAR5005:Directory.GetFiles|}(\".\");")]
    [InlineData("using var reader = {|BAR5005:new StreamReader(\"x\")|}; _ = reader.ReadLine();")]
    [InlineData("using StreamWriter writer = {|BAR5005:new(\"x\", append: true)|}; writer.WriteLine(1);")]
    [InlineData("using var stream = {|BAR5005:new FileStream(\"x\", FileMode.Open)|}; _ = stream.ReadByte();")]
    [InlineData("_ = {|BAR5005:new FileInfo(\"x\")|}.Length;")]
    [InlineData("_ = {|BAR5005:System.Xml.Linq.XDocument.Load|}(\"x\");")]
    [InlineData("{|BAR5005:File.AppendAllText|}(\"x\", $\"{bar.Close}\");")]
    [InlineData("using HttpClient client = new(); _ = client.{|BAR5006:GetStringAsync|}(\"https://x\").Result;")]
    [InlineData("using HttpClient client = new(); using HttpRequestMessage request = new(); _ = client.{|BAR5006:Send|}(request);")]
    [InlineData("using HttpClient client = {|BAR5006:new()|}; client.Timeout = TimeSpan.Zero;")]
    [InlineData("using var client = {|BAR5006:new System.Net.Sockets.TcpClient(\"x\", 80)|};")]
    [InlineData("_ = {|BAR5006:System.Net.Dns.GetHostName|}();")]
    [InlineData("_ = {|BAR5007:Console.ReadLine|}();")]
    [InlineData("_ = {|BAR5007:Console.ReadKey|}().KeyChar;")]
    [InlineData("if ({|BAR5007:Console.KeyAvailable|}) { return; }")]
    [InlineData("_ = {|BAR5007:Console.In|}.ReadLine();")]
    [InlineData("{|BAR5008:new Thread(() => { })|}.Start();")]
    [InlineData("{|BAR5008:Thread.Sleep|}(10);")]
    [InlineData("_ = {|BAR5008:Task.Run|}(() => 1).Result;")]
    [InlineData("{|BAR5008:Task.Delay|}(10).Wait();")]
    [InlineData("_ = Task.Factory.{|BAR5008:StartNew|}(() => 1);")]
    [InlineData("_ = {|BAR5008:Parallel.For|}(0, 3, i => { });")]
    [InlineData("_ = new[] { 1.0, 2 }.{|BAR5008:AsParallel|}().Sum();")]
    [InlineData("_ = {|BAR5008:ThreadPool.QueueUserWorkItem|}(_ => { });")]
    [InlineData("using Timer timer = {|BAR5008:new(_ => { }, null, 1, 1)|};")]
    [InlineData("Later(); async void Later() => await {|BAR5008:Task.Delay|}(1);")]
    [InlineData("Later(); {|BAR5008:async|} void Later() { await Task.Yield(); await Task.Yield(); }")]
    [InlineData("Later(); {|BAR5008:async|} void Later() { using MemoryStream s = new(); await s.FlushAsync().ConfigureAwait(false); }")]
    [InlineData("Later(new Feed()); {|BAR5008:async|} void Later(IAsyncEnumerable<int> feed) { await foreach (int x in feed.Where(x => x > 1)) { _ = x; } }")]
    [InlineData("Func<Task> later = {|BAR5008:async|} () => await Task.Yield(); _ = later();")]
    [InlineData("Later(); async void Later() => _ = await {|BAR5005:File.ReadAllTextAsync|}(\"x\");")]
    [InlineData("_ = \"text\".{|BAR5010:GetHashCode|}();")]
    [InlineData("_ = $\"{bar.Close}\".{|BAR5010:GetHashCode|}(StringComparison.Ordinal);")]
    [InlineData("_ = {|BAR5010:HashCode.Combine|}(bar.Open, bar.Close);")]
    [InlineData("HashCode hash = new(); hash.Add(1); _ = hash.{|BAR5010:ToHashCode|}();")]
    [InlineData("_ = bar.ToString()?.{|BAR5010:GetHashCode|}();")]
    [InlineData("_ = this.{|BAR5010:GetHashCode|}();")]
    [InlineData("_ = new List<int>().{|BAR5010:GetHashCode|}();")]
    [InlineData("_ = (1, bar.Close).{|BAR5010:GetHashCode|}();")]
    [InlineData("_ = {|BAR5010:System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode|}(new object());")]
    [InlineData("_ = StringComparer.Ordinal.{|BAR5010:GetHashCode|}(\"x\");")]
    public void What_differs_from_run_to_run_is_reported(string statements) => Verify(statements);

    [Theory]
    [InlineData("_ = bar.Time.AddDays(1) - new DateTime(2020, 1, 1);")]
    [InlineData("_ = DateTime.UnixEpoch.AddDays(1) > DateTime.MinValue;")]
    [InlineData("_ = bar.Time.ToUniversalTime().DayOfWeek == DayOfWeek.Friday;")]
    [InlineData("_ = DateTime.Parse(\"2020-01-01\", System.Globalization.CultureInfo.InvariantCulture);")]
    [InlineData("_ = new Random(42).NextDouble();")]
    [InlineData("Random random = new(Seed); _ = random.Next();")]
    [InlineData("Later(); async void Later() => _ = await Task.FromResult(1);")]
    [InlineData("_ = Guid.Parse(\"7b0a3f7e-6f7c-4d46-9d0e-8f6f3d3d2f11\") == Guid.Empty;")]
    [InlineData("_ = new Guid(new byte[16]);")]
    [InlineData("_ = Environment.NewLine.Length;")]
    [InlineData("_ = TimeZoneInfo.FindSystemTimeZoneById(\"America/New_York\").Id + TimeZoneInfo.Utc.Id;")]
    [InlineData("using MemoryStream stream = new(); stream.WriteByte(1);")]
    [InlineData("using StringReader reader = new(\"x\"); _ = reader.ReadLine();")]
    [InlineData("using StreamReader reader = new(new MemoryStream()); _ = reader.ReadToEnd();")]
    [InlineData("_ = Path.Combine(\"a\", \"b\") + Path.GetExtension(\"a.b\");")]
    [InlineData("_ = System.Net.WebUtility.HtmlEncode(\"<\") + new Uri(\"https://x/y\").Host + System.Net.IPAddress.Loopback;")]
    [InlineData("Console.WriteLine(bar.Close); Console.Error.Write('x'); Console.Out.Flush();")]
    [InlineData("lock (gate) { count++; } _ = Interlocked.Increment(ref count);")]
    [InlineData("_ = new[] { 1.0, 2 }.Select(x => x + 1).Order().Sum();")]
    [InlineData("_ = Task.CompletedTask.IsCompleted; _ = Task.FromResult(1).Result;")]
    [InlineData("_ = new CancellationTokenSource().Token.IsCancellationRequested;")]
    [InlineData("_ = bar.Close.GetHashCode() + 5.GetHashCode() + DayOfWeek.Friday.GetHashCode() + new Key(\"x\").GetHashCode();")]
    [InlineData("HashSet<string> set = [\"a\"]; foreach (string each in set) { count += each.Length; }")]
    [InlineData("Dictionary<string, int> map = new() { [\"a\"] = 1 }; map[\"b\"] = map.Count; _ = map.Keys.First();")]
    [InlineData("_ = Hash(new Key(\"x\")); static int Hash<T>(T value) where T : notnull => value.GetHashCode();")]
    [InlineData("_ = nameof(DateTime.Now) + nameof(Guid.NewGuid);")]
    [InlineData("_ = new Clock().Now + new Clock().Random() + File2.ReadAllText(\"x\");")]
    public void What_is_the_same_in_each_run_is_not_reported(string statements) => Verify(statements);

    [Theory]
    [InlineData("void Process(Bar bar) { } void Setup() => _ = {|BAR5001:DateTime.Now|};", "'DateTime.Now' is reached from 'Setup' (Setup → DateTime.Now)")]
    [InlineData("void Process(Bar bar) => Update(); void Update() => Log(); void Log() => _ = {|BAR5001:DateTime.Now|};", "from 'Process' (Process → Update → Log → DateTime.Now)")]
    [InlineData("void Process(Bar bar) => _ = Pick([1, 2]); static T Pick<T>(IEnumerable<T> items) => items.MinBy(_ => {|BAR5003:Guid.NewGuid|}())!;", "(Process → Pick → Guid.NewGuid)")]
    [InlineData("void Process(Bar bar) { } [Output] public double Value => {|BAR5002:Random.Shared|}.Next();", "from the output 'Value' (Value → Random.Shared)")]
    [InlineData("void Process(Bar bar) { } private readonly Random random = {|BAR5002:new()|}; public int Next() => random.Next();", "(new Mine → new Random)")]
    [InlineData("void Process(Bar bar) { } public Mine() => _ = {|BAR5003:Guid.NewGuid|}();", "from the constructor (new Mine → Guid.NewGuid)")]
    [InlineData("void Process(Bar bar) => _ = Size; double Size => {|BAR5002:new Random()|}.NextDouble();", "(Process → Size → new Random)")]
    [InlineData("void Process(Bar bar) => _ = random.Next(); private static readonly Random random = {|BAR5002:new()|};", "(Process → new Random)")]
    [InlineData("void Process(Bar bar) => _ = bar.Time < Start; private static DateTime Start { get; } = {|BAR5001:DateTime.UtcNow|}.AddDays(-5);", "(Process → DateTime.UtcNow)")]
    [InlineData("void Process(Bar bar) { foreach (double x in Draw()) { _ = x; } } IEnumerable<double> Draw() { yield return {|BAR5002:Random.Shared|}.NextDouble(); }", "(Process → Draw → Random.Shared)")]
    public void Finding_has_the_path_that_leads_there(string members, string message)
    {
        var found = AnalyzerTest.Verify(
            $$"""
            using Barline;

            [Strategy]
            public partial class Mine
            {
                {{members}}
            }
            """);

        Assert.Contains(message, Assert.Single(found).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_helpers_base_classes_and_other_parts_do_is_reported_where_it_happens() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Market
        {
            public static bool IsOpen() => {|BAR5001:DateTime.UtcNow|}.Hour < 16;
        }

        public abstract class Common
        {
            protected static string Load() => {|BAR5005:File.ReadAllText|}("x");
        }

        [Strategy]
        public partial class Mine : Common
        {
            void Process(Bar bar)
            {
                if (Market.IsOpen() && Load().Length > 0)
                {
                    Enter();
                }
            }
        }

        [Indicator]
        public partial class Line
        {
            [Output] public Series<double> Value => Market.IsOpen() ? Close : Open;
        }
        """,
        """
        using Barline;

        public partial class Mine
        {
            private void Enter() => Strategy.Entry({|BAR5003:Guid.NewGuid|}().ToString(), Side.Long);
        }
        """);

    [Fact]
    public void Code_that_no_script_reaches_is_not_reported() => AnalyzerTest.Verify(
        """
        using Barline;

        public static class Host
        {
            public static async Task Main(string[] args)
            {
                Console.WriteLine($"{DateTime.Now} {Environment.MachineName} {Guid.NewGuid()}");
                using HttpClient client = new();
                string text = await client.GetStringAsync(args[0]);
                await File.WriteAllTextAsync("x", text + Console.ReadLine());
                Mine mine = new() { Level = Random.Shared.NextDouble() };
                await Task.Run(() => Backtest.Run(mine, BarSeries.ReadCsv("x")));
                mine.Save("y");
            }
        }

        [Strategy]
        public partial class Mine
        {
            private double last;

            [Input] public double Level { get; init; } = 1;

            void Process(Bar bar) => last = bar.Close + Level;

            public void Save(string path) => File.WriteAllText(path, $"{DateTime.Now} {last}");
        }
        """);

    private static void Verify(string statements) => AnalyzerTest.Verify(
        $$"""
        using Barline;

        public sealed class Clock
        {
            public int Now => 1;

            public int Random() => Now;
        }

        public static class File2
        {
            public static int ReadAllText(string text) => text.Length;
        }

        public sealed class Feed : IAsyncEnumerable<int>
        {
            public IAsyncEnumerator<int> GetAsyncEnumerator(CancellationToken cancellationToken = default) => null!;
        }

        public sealed class Key(string name)
        {
            public override int GetHashCode() => HashCode.Combine(name.GetHashCode(), 1);

            public override bool Equals(object? obj) => obj is Key;
        }

        [Strategy]
        public partial class Mine
        {
            private readonly object gate = new();
            private int count;

            [Input] public int Seed { get; init; } = 1;

            void Process(Bar bar)
            {
                count += gate.Equals(1) ? 1 : 0;
                {{statements}}
            }
        }
        """);
}
