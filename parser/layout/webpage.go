// The lines a web page puts around a report, told by their words. They are looked for above the text and below it
// only; see zones.go.

package layout

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// webLine tells what furniture of a web page a line without blanks is, "" for none. A sentence is none, but for the
// words that only the foot of a page has.
func webLine(text string) string {
	n := len(text) / 3 // about its length in Chinese characters
	if strings.HasSuffix(text, "。") {
		if n < 80 && isFootWord(text) {
			return footer
		}
		return ""
	}
	switch {
	case n > 100:
		return ""
	case isClock(text):
		return siteClock
	case isNavigation(text, n):
		return navigation
	case isPublication(text, n):
		return publication
	case isShare(text, n):
		return shareLine
	case isFooter(text, n):
		return footer
	}
	return ""
}

func isClock(text string) bool {
	return strings.HasPrefix(text, "今天是") || strings.HasPrefix(text, "“今天是") || strings.HasPrefix(text, "现在是") ||
		strings.HasPrefix(text, "欢迎您") || strings.HasPrefix(text, "当前时间")
}

func isNavigation(text string, n int) bool {
	if match.StartsWithAny(text, "当前位置", "您现在的位置", "您的位置", "您当前的位置", "当前所在位置", "所在位置", "你的位置", "你现在的位置",
		"现在位置", "位置：", "位置:", "导航：", "当前栏目", "当前页面", "您所在的位置", "您所在位置") {
		return true
	}
	if match.StartsWithAny(text, "上一篇", "下一篇", "附件下载", "相关附件下载", "原文下载", "查看原文", "文件下载", "上一条", "下一条", "上一页", "下一页", "上篇：", "下篇：", "相关报道", "相关文章", "相关链接", "相关新闻",
		"相关阅读", "相关附件", "相关信息", "相关稿件", "友情链接", "网站链接", "推荐阅读", "热门文章", "延伸阅读", "返回首页", "返回列表", "返回顶部",
		"网站首页", "重点链接", "快速链接") && n < 60 {
		return true
	}
	if strings.HasPrefix(text, "首页") {
		return n < 12 || strings.ContainsAny(text, ">|›»/→")
	}
	return n < 60 && (strings.Count(text, ">") >= 2 || strings.Contains(text, "»") || strings.Count(text, "›") >= 2)
}

func isPublication(text string, n int) bool {
	if match.StartsWithAny(text, "发布日期", "发布时间", "发文日期", "发文时间", "成文日期", "成文时间", "印发日期", "发文单位", "发文机关", "发文机构", "公文名称", "关键词", "废止日期", "生效日期", "发表日期", "发表时间", "更新时间", "更新日期", "公开日期", "公开时间", "生成日期", "生成时间",
		"信息来源", "来源：", "来源:", "文章来源", "稿源", "浏览次数", "浏览量", "访问次数", "访问量", "阅读次数", "阅读量", "点击数", "点击率",
		"点击次数", "浏览：", "阅读：", "点击：", "字号", "字体", "【字号", "【字体", "[字号", "作者：", "作者:", "责任编辑", "编辑：", "审核：", "录入",
		"索引号", "信息索引", "主题分类", "信息分类", "公开方式", "公开形式", "公开范围", "发布机构", "发布单位", "信息名称", "有效性", "时效性",
		"主题词", "体裁分类", "组配分类", "服务对象", "公文种类", "统一登记号", "标题：", "标题:", "名称：", "名称:", "文号：", "文号:", "发文字号：",
		"日期：", "日期:", "时间：", "时间:", "撰写日期", "内容概述", "所属机构", "所属类别", "发布者", "发布人") {
		return n < 60
	}
	if n < 60 && (strings.Contains(text, "浏览次数") || strings.Contains(text, "访问次数") || strings.Contains(text, "阅读次数") ||
		strings.Contains(text, "发布日期：") || strings.Contains(text, "发布时间：") || strings.Contains(text, "字体：") || strings.Contains(text, "字号：")) {
		return true
	}
	return text == "大中小" || text == "[大中小]" || text == "【大中小】" || isStamp(text)
}

// isStamp reads a bare date in digits as a web page prints it: 2024-02-24, 2024/02/24 10:15, 2024-02-2410:15:33.
func isStamp(text string) bool {
	if len(text) < 8 || len(text) > 24 || text[4] != '-' && text[4] != '/' {
		return false
	}
	seps := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= '0' && c <= '9':
		case i >= 4 && (c == '-' || c == '/'):
			seps++
		case i > 7 && c == ':':
		default:
			return false
		}
	}
	return seps == 2
}

func isShare(text string, n int) bool {
	if n > 40 {
		return false
	}
	if match.StartsWithAny(text, "分享", "【打印", "[打印", "打印本", "打印", "关闭窗口", "【关闭", "[关闭", "关闭", "收藏", "下载打印", "下载", "全屏", "扫一扫", "•扫一扫", "·扫一扫",
		"扫码", "二维码", "微信扫", "手机扫", "用手机", "语音播报", "语音朗读", "朗读", "无障碍", "长者模式", "长者版", "关怀版", "适老", "简体", "繁体",
		"登录", "注册", "用户登录", "搜索", "智能问答", "智能机器人", "微信公众号", "政务微博", "官方微信", "官方微博", "移动客户端", "纠错", "我要纠错",
		"保护视力色", "视力保护色", "点赞", "评论", "微信", "微博") {
		return true
	}
	return strings.Contains(text, "扫一扫") || strings.Contains(text, "扫描二维码") || strings.Contains(text, "QQ空间") ||
		strings.Contains(text, "打印本页") || strings.Contains(text, "关闭窗口") || strings.Contains(text, "无障碍阅读") || strings.Contains(text, "长者模式")
}

func isFooter(text string, n int) bool {
	if n > 80 || match.StartsWithAny(text, "（联系人", "(联系人", "联系人") {
		return false
	}
	if match.StartsWithAny(text, "主办：", "主办:", "主办单位", "承办：", "承办:", "承办单位", "版权所有", "邮编", "邮政编码", "地址：", "地址:", "办公地址", "联系地址",
		"联系我们", "联系电话", "联系方式", "电话：", "电话:", "传真", "技术支持", "网站地图", "站点地图", "关于我们", "网站声明", "隐私声明", "法律声明", "网站标识码",
		"政府网站标识码", "政府网站找错", "网站支持", "本站支持", "建议使用", "最佳浏览", "Copyright", "copyright", "COPYRIGHT", "©", "维护单位", "网站维护", "您是第", "总访问量") {
		return true
	}
	return isFootWord(text)
}

// isFootWord says whether text holds a word that stands only at the foot of a web page.
func isFootWord(text string) bool {
	for _, word := range []string{"ICP备", "ICP证", "公网安备", "公安备", "网站标识码", "版权所有", "IPv6", "IPV6", "浏览器", "备案号", "备案序号", "AllRightsReserved"} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// isLinkList reads the names of other sites at the foot of a page: 全国各省市政府网站.
func isLinkList(text string) bool {
	if len(text) > 60 || strings.ContainsAny(text, "。，；0123456789") {
		return false
	}
	for _, tail := range []string{"网站", "网站群", "链接", "门户", "门户网", "政府网", "网站导航", "服务网", "信息网", "公众号", "客户端", "网"} {
		if strings.HasSuffix(text, tail) {
			return true
		}
	}
	return false
}
